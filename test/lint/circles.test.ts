/** No file of src/ imports itself by way of others, not even for a type: whoever reads one has an end in sight. */
import { relative } from "node:path";
import { importsOf, source, sourceFiles } from "./imports";

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
  const imports = importsOf(sourceFiles());
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
