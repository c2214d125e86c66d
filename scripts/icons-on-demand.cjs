/**
 * What jest hands out for `@fluentui/react-icons`: each icon from its own file, when it is asked for. Fluent's own parts ask the package
 * as a whole for a few icons, and reading all of them takes a third of what a test of the pane needs before it begins.
 */
const { iconPlace } = require("./direct-imports.cjs");

module.exports = new Proxy(
  { __esModule: true },
  {
    get(known, name) {
      if (typeof name !== "string" || name in known) return known[name];
      const place = iconPlace(name);
      if (place === undefined) throw new Error(`${name} stands in no file of @fluentui/react-icons that is known.`);
      return (known[name] = require(place)[name]);
    },
  },
);
