/** The pictures of the gallery as they are served. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { AIMS, choicesFor, LEDGER } from "../../src/taskpane/steps";
import { thumbnails } from "../../src/thumbnails/thumbnails";

const dist = join(__dirname, "..", "..", "dist");
const folder = join(dist, "thumbnails");
const cards = [LEDGER, "everything", ...AIMS.flatMap(choicesFor)];

it("there is a picture for every card of the gallery and no other", () => {
  if (!existsSync(dist)) throw new Error("dist/ is missing: run npm run build first.");
  expect(readdirSync(folder).sort()).toEqual(cards.map((name) => `${name}.svg`).sort());
  for (const [name, picture] of Object.entries(thumbnails())) expect(readFileSync(join(folder, `${name}.svg`), "utf8")).toBe(picture);
});

it("they stay with the workbench when the network goes", () => {
  const kept = readFileSync(join(dist, "workbench-files.js"), "utf8");
  for (const name of cards) expect(kept).toContain(`"thumbnails/${name}.svg"`);
});
