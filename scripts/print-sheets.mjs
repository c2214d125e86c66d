/** Pictures of the printed sheets, to be looked at: every table in every language as LibreOffice prints it, in .pictures/. */
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensurePackages, fail, root, runPackage } from "./packages.mjs";
import { findCommand, findTools, instruction, TOOLS } from "./tools.mjs";

const folder = join(root, ".pictures");
const profile = join(root, ".cache", "office-profile");

ensurePackages();
const { office } = findTools();
if (office === null) fail(instruction(TOOLS.office));
mkdirSync(folder, { recursive: true });

const TABLES = Array.from({ length: 14 }, (_, index) => `6-${index + 1}`);
/** The course workbook, each table by itself, and each without any figures. */
const KINDS = [["all", "sample"], ...TABLES.map((table) => [table, "sample"]), ...TABLES.map((table) => [table, "empty"])];

const books = ["en", "zh-CN", "zh-TW"].flatMap((language) =>
  KINDS.map(([tables, content]) => {
    const book = join(folder, `print-${language}-${tables}-${content}.xlsx`);
    const options = ["--lang", language, "--content", content, "--out", book, "--force"];
    const made = runPackage("tsx/dist/cli.mjs", ["src/cli/index.ts", "generate", tables, ...options], { stdio: "ignore" });
    if (made !== 0) fail(`${tables} in ${language} was not made.`);
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
