/** Calculates every `@example` in the doc comments of the arithmetic, the words and the functions. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const FOLDERS = ["src/domain", "src/i18n", "src/functions", ...foldersOfFunctions()];

interface Example {
  readonly file: string;
  readonly expression: string;
  readonly result: string;
}

const modules: Record<string, unknown> = {};
const examples: Example[] = [];
for (const folder of FOLDERS) {
  for (const name of readdirSync(join(root, folder)).filter((file) => file.endsWith(".ts"))) {
    const file = `${folder}/${name}`;
    Object.assign(modules, jest.requireActual<object>(join(root, file)));
    examples.push(...examplesIn(file));
  }
}

/** A folder for each function, in the folders of their topics. */
function foldersOfFunctions(): string[] {
  const foldersIn = (path: string): string[] =>
    readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [`${path}/${entry.name}`] : []));
  return foldersIn("src/functions").flatMap(foldersIn);
}

/** `@example expression // result`; the result may follow on the next line. */
function examplesIn(file: string): Example[] {
  const text = readFileSync(join(root, file), "utf8").replace(/\n\s*\* ?/g, "\n");
  return [...text.matchAll(/@example\s+(.+?)\s*\/\/\s*(.+)/g)].map(([, expression, result]) => ({
    file,
    expression: expression!,
    result: result!.replace(/\s*\*\/$/, ""),
  }));
}

function evaluate(expression: string): unknown {
  return new Function(...Object.keys(modules), `return (${expression});`)(...Object.values(modules)) as unknown;
}

it("finds the examples", () => {
  expect(examples.length).toBeGreaterThan(30);
  const lines = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((file) => file.endsWith(".ts"))
      .flatMap((file) => readFileSync(join(root, folder, file), "utf8").match(/@example/g) ?? []),
  );
  expect(examples).toHaveLength(lines.length);
});

it.each(examples.map((example) => [`${example.file}: ${example.expression}`, example] as const))("%s", (_, example) => {
  expect(plain(evaluate(example.expression))).toEqual(plain(evaluate(example.result)));
});

/** Typed arrays and frozen rows compare as what they print as. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null, (_, item: unknown) => (item === Infinity ? "Infinity" : item))) as unknown;
}
