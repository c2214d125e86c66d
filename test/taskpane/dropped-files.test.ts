/** Files and folders that are dropped: which files of a folder are meant, in which order, and what they are called. */
import { droppedFiles } from "../../src/taskpane/dropped-files";

/** A file by its text, or a folder of them. */
type Tree = string | { readonly [name: string]: Tree };

const asFile = (name: string): FileSystemEntry =>
  ({
    isFile: true,
    isDirectory: false,
    name,
    file: (take: (file: File) => void) => take(new File(["x"], name)),
  }) as unknown as FileSystemEntry;

/** As a browser hands it out: a few at a time. */
function asEntry(name: string, tree: Tree): FileSystemEntry {
  if (typeof tree === "string") return asFile(name);
  const left = Object.entries(tree).map(([own, inside]) => asEntry(own, inside));
  const createReader = () => ({ readEntries: (take: (entries: FileSystemEntry[]) => void) => take(left.splice(0, 2)) });
  return { isFile: false, isDirectory: true, name, createReader } as unknown as FileSystemEntry;
}

function transferOf(dropped: Readonly<Record<string, Tree>>): Pick<DataTransfer, "items" | "files"> {
  const entries = Object.entries(dropped).map(([name, tree]) => asEntry(name, tree));
  const items = entries.map((entry) => ({ webkitGetAsEntry: () => entry }));
  return { items, files: Object.keys(dropped).map((name) => new File(["x"], name)) } as unknown as Pick<DataTransfer, "items" | "files">;
}

const CLASS: Tree = { "b.xlsx": "", Zoe: { "homework.xlsx": "", ".lock": "" }, Ann: { "homework.xlsx": "" }, "~$b.xlsx": "", "a.xlsx": "" };
const namesOf = (files: readonly File[]): string[] => files.map(({ name }) => name);

it("takes files as they were dropped", async () => {
  expect(namesOf(await droppedFiles(transferOf({ "b.xlsx": "", "a.xlsx": "" })))).toEqual(["b.xlsx", "a.xlsx"]);
});

it("takes the files of a folder by name, and none that programs hide", async () => {
  expect(namesOf(await droppedFiles(transferOf({ class: CLASS, "c.xlsx": "" })))).toEqual(["a.xlsx", "b.xlsx", "c.xlsx"]);
});

it("takes those of the folders within too, by their way", async () => {
  const names = ["Ann/homework.xlsx", "Zoe/homework.xlsx", "a.xlsx", "b.xlsx"];
  expect(namesOf(await droppedFiles(transferOf({ class: CLASS }), "folders"))).toEqual(names);
});

it.each<[Tree, "files" | "folders"]>([
  [{ Ann: { "homework.xlsx": "" } }, "files"],
  [{ Ann: { ".lock": "" } }, "folders"],
])("refuses a folder without files: %j, %s", async (tree, within) => {
  await expect(droppedFiles(transferOf({ class: tree }), within)).rejects.toMatchObject({ code: "fileEmpty", details: { file: "class" } });
});
