/** A copy of the project, in which a recipe can be followed: its scripts and its code, and the packages that are installed. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";

const root = join(__dirname, "..", "..");
const PARTS = ["src", "scripts", "examples/class/grades.csv", "README.md", "package.json", "tsconfig.json", ".oxfmtrc.json"];
/** Of these, what was touched is told and taken back. */
const CODE = ["src", "test"];

export interface ProjectCopy {
  readonly folder: string;
  at(...path: readonly string[]): string;
  /** The files of the code that were added or changed, by their paths, in order. */
  touched(): string[];
  /** Takes back what was added or changed: to copy and delete all of the code for every test takes longer than the tests. */
  reset(): void;
  remove(): void;
}

/**
 * Copies the project.
 *
 * @param more what is copied beside code and scripts
 */
export function copyOfProject(...more: readonly string[]): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), "salesbook-copy-"));
  for (const part of [...PARTS, ...more]) cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  const before = codeIn(folder);
  const touched = (): string[] =>
    [...codeIn(folder).files].flatMap(([file, contents]) => (before.files.get(file)?.equals(contents) ? [] : [file])).sort();
  return {
    folder,
    at: (...path) => join(folder, ...path),
    touched,
    reset() {
      for (const file of touched()) {
        const contents = before.files.get(file);
        if (contents) writeFileSync(join(folder, file), contents);
        else rmSync(join(folder, file));
      }
      for (const added of codeIn(folder).folders)
        if (!before.folders.has(added)) rmSync(join(folder, added), { recursive: true, force: true });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function codeIn(folder: string): { readonly files: ReadonlyMap<string, Buffer>; readonly folders: ReadonlySet<string> } {
  const files = new Map<string, Buffer>();
  const folders = new Set<string>();
  for (const part of CODE.filter((name) => existsSync(join(folder, name))))
    for (const entry of readdirSync(join(folder, part), { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      const name = path
        .slice(folder.length + 1)
        .split(sep)
        .join("/");
      if (entry.isDirectory()) folders.add(name);
      else files.set(name, readFileSync(path));
    }
  return { files, folders };
}
