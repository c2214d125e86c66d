/** No host is forgotten: each brings a stand for what host.ts promises. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const textsIn = (folder: string): Map<string, string> =>
  new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]));

it("every host of src/hosts is held to the contract", () => {
  const hosts = [...textsIn("src/hosts").values()].flatMap((text) =>
    [...text.matchAll(/^export function (create\w+)\([^]*?\): (?:Host|Workbench) \{$/gm)].map(([, name]) => name),
  );
  expect(hosts).toEqual(expect.arrayContaining(["createExcelHost", "createWorkbenchHost", "createWorkbench"]));
  const held = [...textsIn("test/hosts")].filter(([file]) => file.endsWith("-contract.test.ts")).map(([, text]) => text);
  // The workbench hands out its host itself.
  const made = hosts.filter((name) => name !== "createWorkbenchHost");
  expect(made.filter((name) => !held.some((text) => text.includes(`${name}(`)))).toEqual([]);
});
