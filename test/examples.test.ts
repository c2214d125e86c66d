/** Calculates every `@example expression // result` in the doc comments of all rooms. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";

const root = join(__dirname, "..");
/** Rooms whose functions an example of any room may use. */
const EVERYWHERE = ["domain", "sheet"];
/** Files that the examples of a room may use besides: the search of the pane looks through what is said of the functions. */
const BESIDES: Readonly<Record<string, string>> = { taskpane: "functions/help/en.ts" };

interface Example {
  readonly file: string;
  /** From `@example` to the end of the comment's paragraph. */
  readonly text: string;
  readonly expression: string | undefined;
  readonly result: string | undefined;
}

const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .map((file) => file.split(sep).join("/"))
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(root, "src", file), "utf8") }));

const examples: readonly Example[] = sources.flatMap(({ file, text }) => {
  const plain = text.replace(/\n\s*\* ?/g, "\n").replaceAll("*/", "\n");
  return [...plain.matchAll(/@example\s+(.+?)(?=\n\n|\n@|\n\/|\n$|\n(?:export|function|const|type|interface)|$)/gs)].map(
    ([, said = ""]) => {
      const [, expression, result] = /^(.+?)\s*\/\/\s*(\S[^\n]*)/s.exec(said) ?? [];
      return { file, text: said.trim(), expression, result };
    },
  );
});

const load = (file: string): Record<string, unknown> => jest.requireActual(join(root, "src", file));
const loaded = new Map<string, Record<string, unknown>>();

/** What an example may name: what its own file exports, its neighbours, and the rooms that are open to all. */
function scopeOf(file: string): Record<string, unknown> {
  const room = file.split("/")[0] ?? "";
  const own = loaded.get(file) ?? load(file);
  loaded.set(file, own);
  const neighbours = ["values", "formula", "i18n", "functions"].includes(room) ? modulesIn(dirname(file)) : {};
  const besides = BESIDES[room] === undefined ? {} : load(BESIDES[room]);
  return { ...besides, ...EVERYWHERE.map(modulesIn).reduce((all, next) => ({ ...all, ...next }), {}), ...neighbours, ...own };
}

const rooms = new Map<string, Record<string, unknown>>();
function modulesIn(folder: string): Record<string, unknown> {
  const files = sources.map(({ file }) => file).filter((file) => dirname(file) === folder);
  const all = rooms.get(folder) ?? Object.assign({}, ...files.map(load));
  rooms.set(folder, all);
  return all;
}

function evaluate(expression: string, scope: Record<string, unknown>): unknown {
  return new Function(...Object.keys(scope), `return (${expression});`)(...Object.values(scope)) as unknown;
}

it("finds the examples of every room that has some", () => {
  expect(examples.length).toBeGreaterThan(250);
  expect(examples).toHaveLength(sources.reduce((sum, { text }) => sum + (text.match(/@example\b/g)?.length ?? 0), 0));
});

it.each(examples.map((example) => [`src/${example.file}: ${example.text.split("\n")[0] ?? ""}`, example] as const))("%s", (_, example) => {
  const { file, expression, result } = example;
  if (expression === undefined || result === undefined)
    throw new Error(`src/${file}: write the example as \`@example expression // result\`, both of which JavaScript can calculate.`);
  const scope = scopeOf(file);
  expect(plain(evaluate(expression, scope))).toEqual(plain(evaluate(result, scope)));
});

/** Typed arrays and frozen rows compare as what they print as. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null, (_, item: unknown) => (item === Infinity ? "Infinity" : item))) as unknown;
}
