/** What the build makes by itself: in dist/ beside what webpack makes, anew when the code changes, and said when it fails. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "..", "..");

/** Builds a small page, again after a change, and once more when a maker fails; a line of JSON for each build. */
const CODE = `
  import webpack from "webpack";
  import { readFileSync, writeFileSync } from "node:fs";
  import { BesidePlugin } from "./scripts/beside.mjs";
  const folder = process.argv[1];
  let made = 0;
  const make = () => {
    made += 1;
    if (made === 3) throw new Error("no picture of 6-9");
    return { "picture.svg": "<svg>" + made + "</svg>" };
  };
  const compiler = webpack({
    mode: "development", context: folder, entry: "./entry.js", output: { path: folder + "/dist" },
    plugins: [new BesidePlugin(make)],
  });
  const watching = compiler.watch({ aggregateTimeout: 20 }, (error, stats) => {
    const { compilation } = stats;
    console.log(JSON.stringify({
      picture: stats.hasErrors() ? null : readFileSync(folder + "/dist/picture.svg", "utf8"),
      errors: compilation.errors.map(({ message }) => message),
      followsTheCode: compilation.contextDependencies.has(process.cwd() + "/src"),
    }));
    if (made === 3) return watching.close(() => process.exit());
    setTimeout(() => writeFileSync(folder + "/entry.js", "console.log(" + made + ")"), 50);
  });
`;

it("is made anew with every build, and a maker that fails is an error of the build, which goes on watching", () => {
  const folder = mkdtempSync(join(tmpdir(), "salesbook-beside-"));
  writeFileSync(join(folder, "entry.js"), "console.log(0)");
  try {
    const said = execFileSync(process.execPath, ["--input-type=module", "-e", CODE, folder], { cwd: root, encoding: "utf8" });
    expect(
      said
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      { picture: "<svg>1</svg>", errors: [], followsTheCode: true },
      { picture: "<svg>2</svg>", errors: [], followsTheCode: true },
      { picture: null, errors: ["no picture of 6-9"], followsTheCode: true },
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
