/**
 * A webpack loader, and a part of jest's transform, that asks Fluent's packages for what is wanted where it stands. A module
 * that takes one button from `@fluentui/react-components` would have some thousand others read, and one arrow from
 * `@fluentui/react-icons` every icon there is; none of them end up in a bundle, and reading them takes most of a build.
 *
 * `import { Button, tokens } from "@fluentui/react-components"` becomes an import from `@fluentui/react-button` and one
 * from `@fluentui/react-theme`. A name whose place is not known stays where it is.
 */
const { existsSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

const packages = join(__dirname, "../node_modules/@fluentui");

const IMPORT = /\bimport\s*\{([^}]*)\}\s*from\s*["']@fluentui\/react-(components|icons)["'];?/g;

/** @example withDirectImports('import { tokens as t } from "@fluentui/react-components";') // 'import { tokens as t } from "@fluentui/react-theme";' */
function withDirectImports(source) {
  return source.replace(IMPORT, (_, names, barrel) => {
    const places = new Map();
    for (const part of names.split(",").map((name) => name.trim())) {
      if (part === "") continue;
      const [name] = part.split(/\s+as\s+/);
      const place = (barrel === "icons" ? iconPlace(name) : componentPlaces().get(name)) ?? `@fluentui/react-${barrel}`;
      places.set(place, [...(places.get(place) ?? []), part]);
    }
    return [...places].map(([place, parts]) => `import { ${parts.join(", ")} } from "${place}";`).join(" ");
  });
}

let places = null;

/** Which package each name of the components comes from, as their list of exports says. */
function componentPlaces() {
  places ??= new Map(exportsOf("react-components/lib/index.js").filter(([, from]) => /^@(?:fluentui|griffel)\//.test(from)));
  return places;
}

/** Icons of one picture stand in one file, called by it: `ChevronDown20Regular` in `chevron-down`. */
function iconPlace(name) {
  const shared = iconHelpers().get(name);
  if (shared) return shared;
  const picture = name
    .replace(/(?:\d+)?(?:Regular|Filled|Light|Color)$/, "")
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-")
    .toLowerCase();
  return existsSync(join(packages, "react-icons/lib/atoms/svg", `${picture}.js`)) ? `@fluentui/react-icons/svg/${picture}` : undefined;
}

let helpers = null;

function iconHelpers() {
  helpers ??= new Map(
    ["utils", "providers"].flatMap((file) =>
      exportsOf(`react-icons/lib/${file}.js`).map(([name]) => [name, `@fluentui/react-icons/${file}`]),
    ),
  );
  return helpers;
}

/** Names that a module hands on under their own name, each with where from; a renamed one is left out. */
function exportsOf(file) {
  const text = readFileSync(join(packages, file), "utf8").replace(/\/\/.*$/gm, "");
  return [...text.matchAll(/\bexport\s*\{([^}]*)\}\s*from\s*["']([^"']+)["']/g)].flatMap(([, names, from]) =>
    names
      .split(",")
      .map((name) => name.trim())
      .filter((name) => /^\w+$/.test(name))
      .map((name) => [name, from]),
  );
}

module.exports = withDirectImports;

module.exports.iconPlace = iconPlace;

/** The files that import from there; in others such a line is a text. */
module.exports.importers = [/\.tsx$/, /themes\.ts$/];
