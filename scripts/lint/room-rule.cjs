/** The lint rule `salesbook/rooms`: who may import what, by every way there is to import, and who may name which global. */
const { builtinModules } = require("node:module");
const { posix, relative, sep } = require("node:path");
const { EVERYWHERE, WORDS_FILE, NODE_GLOBALS, OFFICE_GLOBALS, PAGE_GLOBALS, ROOMS } = require("./rooms.cjs");

const GUARDED = new Set([...PAGE_GLOBALS, ...NODE_GLOBALS, ...OFFICE_GLOBALS]);
const SURROUNDINGS = new Set(["globalThis", "window", "self", "global"]);

/** @type {import("eslint").Rule.RuleModule} */
const roomRule = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      noRoom: "src/{{file}} stands in no room. Put it into the folder of the room it belongs to (docs/architecture.md).",
      import: "{{room}} may not import {{what}}. {{instead}}",
      value: "{{room}} may import only types from {{what}}. {{instead}}",
      package: "{{room}} may not use the package {{what}} here. {{instead}}",
      global: "{{room}} may not name {{what}} here. {{instead}}",
      words: "A file of words may import only the type of ./en, so that no language brings another along.",
      unread: "An import must name its module in a plain string, so that it can be checked against the rooms.",
    },
  },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join("/");
    if (!file.startsWith("src/")) return {};
    const own = file.slice("src/".length);
    const room = ROOMS.find(({ name }) => own.startsWith(`${name}/`));
    if (!room) return { Program: (node) => context.report({ node, messageId: "noRoom", data: { file: own } }) };

    const report = (node, messageId, what) => context.report({ node, messageId, data: { room: room.name, what, instead: room.instead } });
    const here = ({ only }) => only === undefined || isNamed(own, `${room.name}/${only}`);
    const allows = (grants, wanted) => grants.some((grant) => grant.names.includes(wanted) && here(grant));
    const everywhere = room.name === "i18n" ? [] : [EVERYWHERE];
    const places = [...everywhere, ...room.imports].flatMap((place) =>
      typeof place === "string" ? [place] : here(place) ? place.names : [],
    );

    const isWords = WORDS_FILE.test(own) && !/^(tables\/words|functions\/help)\//.test(own);
    const checkSource = (node, source, typesOnly) => {
      if (isWords) {
        if (source !== "./en" || !typesOnly || own.endsWith("/en.ts")) context.report({ node, messageId: "words" });
        return;
      }
      if (typeof source !== "string") return context.report({ node, messageId: "unread" });
      if (!source.startsWith(".")) {
        const name = packageName(source);
        if (!allows(room.packages, name)) report(node, "package", name === "node" ? source : name);
        return;
      }
      const target = posix.join(posix.dirname(own), source);
      if (target.startsWith("..")) return report(node, "import", source);
      if (isIn(target, room.name) || places.some((place) => isIn(target, place))) return;
      const typesFrom = room.types?.find((place) => isIn(target, place));
      if (typesFrom === undefined) report(node, "import", target);
      else if (!typesOnly) report(node, "value", typesFrom);
    };
    const checkGlobal = (node, name) => {
      if (GUARDED.has(name) && !allows(room.globals, name)) report(node, "global", name);
    };

    return {
      ImportDeclaration: (node) => checkSource(node, node.source.value, isTypeOnly(node, node.importKind)),
      ExportAllDeclaration: (node) => checkSource(node, node.source.value, node.exportKind === "type"),
      ExportNamedDeclaration: (node) => node.source && checkSource(node, node.source.value, isTypeOnly(node, node.exportKind)),
      ImportExpression: (node) => checkSource(node, literal(node.source), false),
      TSImportType: (node) => checkSource(node, literal(node.source ?? node.argument?.literal ?? node.argument), true),
      TSImportEqualsDeclaration: (node) =>
        node.moduleReference.type === "TSExternalModuleReference" &&
        checkSource(node, literal(node.moduleReference.expression), node.importKind === "type"),
      CallExpression: (node) => {
        const { callee } = node;
        if (callee.type === "Identifier" && callee.name === "require") checkSource(node, literal(node.arguments[0]), false);
      },
      MemberExpression: (node) => {
        const name = node.computed ? literal(node.property) : node.property.name;
        if (node.object.type === "Identifier" && SURROUNDINGS.has(node.object.name)) checkGlobal(node, name);
      },
      "Program:exit": (node) => {
        for (const { identifier } of context.sourceCode.getScope(node).through) checkGlobal(identifier, identifier.name);
      },
    };
  },
};

/** `import type …` as a whole, or every name in it marked as a type. */
function isTypeOnly(node, kind) {
  if (kind === "type") return true;
  const { specifiers } = node;
  return specifiers.length > 0 && specifiers.every((part) => part.importKind === "type" || part.exportKind === "type");
}

/** The text of a plain string, also of one written with backquotes; undefined for anything that is put together. */
function literal(node) {
  if (node?.type === "TSLiteralType") return literal(node.literal);
  if (node?.type === "Literal") return node.value;
  if (node?.type === "TemplateLiteral" && node.expressions.length === 0) return node.quasis[0].value.cooked;
  return undefined;
}

function packageName(source) {
  if (source.startsWith("node:") || builtinModules.includes(source.split("/")[0])) return "node";
  return source
    .split("/")
    .slice(0, source.startsWith("@") ? 2 : 1)
    .join("/");
}

/** Whether a file has this name, in which one star may stand for anything but a folder. */
function isNamed(file, name) {
  const [start, end] = name.split("*");
  if (end === undefined) return file === name;
  return file.startsWith(start) && file.endsWith(end) && !file.slice(start.length, file.length - end.length).includes("/");
}

/** Whether a module path without extension is the folder, in the folder, or the file. */
function isIn(target, place) {
  const file = /^(.*)\.tsx?$/.exec(place);
  if (file) return target === file[1] || target === place;
  return target === place || target.startsWith(`${place}/`);
}

module.exports = { roomRule };
