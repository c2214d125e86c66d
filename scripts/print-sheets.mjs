/** Pictures of the printed sheets, to be looked at: every table in every language as LibreOffice prints it, in .pictures/. */
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildCliIfStale, cliProgram } from "./cli.mjs";
import { languages, numberOf, tableFolders } from "./folders.mjs";
import { ensurePackages, fail, root } from "./packages.mjs";
import { findCommand, findTools, instruction, TOOLS } from "./tools.mjs";

const folder = join(root, ".pictures");
const profile = join(root, ".cache", "office-profile");

ensurePackages();
const { office } = findTools();
if (office === null) fail(instruction(TOOLS.office));
mkdirSync(folder, { recursive: true });

/** The course workbook, each table by itself, and each without any figures. */
const tables = tableFolders().map(numberOf);
const kinds = [["all", "sample"], ...tables.map((table) => [table, "sample"]), ...tables.map((table) => [table, "empty"])];

await buildCliIfStale();
const books = languages().flatMap((language) =>
  kinds.map(([wanted, content]) => {
    const book = join(folder, `print-${language}-${wanted}-${content}.xlsx`);
    const options = ["--lang", language, "--content", content, "--out", book, "--force"];
    const made = spawnSync(process.execPath, [cliProgram, "generate", wanted, ...options], { stdio: "ignore" });
    if (made.status !== 0) fail(`${wanted} in ${language} was not made.`);
    return book;
  }),
);
const options = [`-env:UserInstallation=${pathToFileURL(profile)}`, "--headless", "--convert-to", "pdf", "--outdir", folder];
if (spawnSync(office, [...options, ...books], { stdio: "ignore" }).status !== 0) fail("LibreOffice could not print the workbooks.");

if (!findCommand("pdftoppm")) fail("The sheets are PDF files in .pictures/; install poppler-utils to get pictures of them.");
for (const book of books) {
  const name = book.slice(0, -".xlsx".length);
  spawnSync("pdftoppm", ["-png", "-r", "80", `${name}.pdf`, name], { stdio: "inherit" });
}
console.log("The printed sheets are in .pictures/.");
