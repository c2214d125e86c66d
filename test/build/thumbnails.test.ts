/** The pictures of the gallery as they are served. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES } from "../../src/i18n";
import { registry } from "../../src/tables";
import { thumbnailOf } from "../../src/thumbnails/thumbnails";

const dist = join(__dirname, "..", "..", "dist");

describe.each(LANGUAGES)("thumbnails/%s", (language) => {
  const folder = join(dist, "thumbnails", language);

  it("has a picture of every table and nothing else", () => {
    if (!existsSync(dist)) throw new Error("dist/ is missing: run npm run build first.");
    expect(readdirSync(folder).sort()).toEqual(registry.map(({ number }) => `${number}.svg`).sort());
    for (const { number } of registry) expect(readFileSync(join(folder, `${number}.svg`), "utf8")).toBe(thumbnailOf(number, language));
  });

  it("stays with the workbench when the network goes", () => {
    const kept = readFileSync(join(dist, "workbench-files.js"), "utf8");
    for (const { number } of registry) expect(kept).toContain(`"thumbnails/${language}/${number}.svg"`);
  });
});
