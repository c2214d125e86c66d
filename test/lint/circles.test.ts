/** No file of src/ imports itself by way of others, not even for a type: whoever reads one has an end in sight. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { preProcessFile } from "typescript";

const source = join(__dirname, "..", "..", "src");

/** The file that a relative import of another file stands for; `null` for a package. */
function fileOf(specifier: string, from: string): string | null {
  if (!specifier.startsWith(".")) return null;
  const path = resolve(dirname(from), specifier);
  return [path, `${path}.ts`, `${path}.tsx`, join(path, "index.ts")].find((one) => /\.tsx?$/.test(one) && existsSync(one)) ?? null;
}

/** What each file imports, loaded later or for its types included. */
function importsOf(files: readonly string[], read: (file: string) => string, find = fileOf): ReadonlyMap<string, readonly string[]> {
  return new Map(
    files.map((file) => {
      const { importedFiles } = preProcessFile(read(file), true, true);
      return [file, importedFiles.flatMap(({ fileName }) => find(fileName, file) ?? [])];
    }),
  );
}

/** The circles, each from one of its files back to it. */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const circles: string[][] = [];
  const visit = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) circles.push([...way.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    for (const next of imports.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return circles;
}

test("no imports of src/ run in a circle", () => {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(source, name));
  const imports = importsOf(files, (file) => readFileSync(file, "utf8"));
  expect(imports.size).toBeGreaterThan(200);
  expect([...imports.values()].flat().length).toBeGreaterThan(1000);
  expect(circlesIn(imports).map((circle) => circle.map((file) => relative(source, file)).join(" → "))).toEqual([]);
});

test.each([
  ["static", 'import { x } from "NEXT";'],
  ["of a type", 'import type { X } from "NEXT";'],
  ["of a marked type", 'import { y, type X } from "NEXT";\nvoid y;'],
  ["over several lines", 'import {\n  x,\n} from "NEXT";'],
  ["handed on", 'export { x } from "NEXT";'],
  ["in a type", 'export type X = import("NEXT").X;'],
  ["loaded later", 'void import("NEXT");'],
])("a circle of imports is found: %s", (_, line) => {
  const next: Readonly<Record<string, string>> = { a: "b", b: "c", c: "a" };
  const imports = importsOf(
    ["a", "b", "c"],
    (file) => line.replace("NEXT", next[file] ?? ""),
    (specifier) => specifier,
  );
  expect(circlesIn(imports)).toEqual([["a", "b", "c", "a"]]);
});
