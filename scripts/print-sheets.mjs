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

const books = ["en", "zh-CN", "zh-TW"].map((language) => {
  const book = join(folder, `tables-${language}.xlsx`);
  const made = runPackage("tsx/dist/cli.mjs", ["src/cli/index.ts", "generate", "all", "--lang", language, "--out", book, "--force"]);
  if (made !== 0) fail(`The workbook in ${language} was not made.`);
  return book;
});
const options = [`-env:UserInstallation=${pathToFileURL(profile)}`, "--headless", "--convert-to", "pdf", "--outdir", folder];
if (spawnSync(office, [...options, ...books], { stdio: "ignore" }).status !== 0) fail("LibreOffice could not print the workbooks.");

if (!findCommand("pdftoppm")) fail("The sheets are PDF files in .pictures/; install poppler-utils to get pictures of them.");
for (const book of books) {
  const name = book.slice(0, -".xlsx".length);
  spawnSync("pdftoppm", ["-png", "-r", "80", `${name}.pdf`, name], { stdio: "inherit" });
}
console.log("The printed sheets are in .pictures/.");
