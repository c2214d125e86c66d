/** What the files of src/ import, as TypeScript reads them. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { preProcessFile } from "typescript";

export const source = join(__dirname, "..", "..", "src");

/** Every file of src/. */
export function sourceFiles(): string[] {
  return readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(source, name));
}

/** The file that a relative import of another file stands for; `null` for a package. */
function fileOf(specifier: string, from: string): string | null {
  if (!specifier.startsWith(".")) return null;
  const path = resolve(dirname(from), specifier);
  return [path, `${path}.ts`, `${path}.tsx`, join(path, "index.ts")].find((one) => /\.tsx?$/.test(one) && existsSync(one)) ?? null;
}

/** What each file imports, loaded later or for its types included. */
export function importsOf(
  files: readonly string[],
  read = (file: string): string => readFileSync(file, "utf8"),
  find = fileOf,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    files.map((file) => {
      const { importedFiles } = preProcessFile(read(file), true, true);
      return [file, importedFiles.flatMap(({ fileName }) => find(fileName, file) ?? [])];
    }),
  );
}
