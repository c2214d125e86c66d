/** What must hold for the repository as a whole, so that a clone works anywhere. */
import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join, sep } from "node:path";

const root = join(__dirname, "..", "..");
const tracked = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" }).split("\0").filter(Boolean);
const isText = (file: string) => !/\.(png|xlsx|csv|gz)$/.test(file);
const read = (file: string) => readFileSync(join(root, file), "utf8");

interface Manifest {
  readonly dependencies: Record<string, string>;
  readonly optionalDependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly scripts: Record<string, string>;
  readonly engines: { readonly node: string };
}

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly dependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
}

const manifest = JSON.parse(read("package.json")) as Manifest;
/** A package under another name has that of its own before the version. */
const packages = Object.fromEntries(
  Object.entries({ ...manifest.dependencies, ...manifest.optionalDependencies, ...manifest.devDependencies }).map(([name, version]) => [
    name,
    version.replace(/^npm:.+@/, ""),
  ]),
);

describe("the lockfile", () => {
  const lock = JSON.parse(read("package-lock.json")) as { packages: Record<string, LockedPackage> };

  it("names no registry", () => {
    const resolved = Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined);
    expect(resolved.map(([path]) => path)).toEqual([]);
    expect(read("package-lock.json")).not.toMatch(/https?:\/\/registry|https?:\/\/[^"]*\/-\//);
  });

  it("holds what every package asks for, also for other systems, as npm ci wants", () => {
    const isLocked = (name: string, folder: string): boolean => {
      if (`${folder}node_modules/${name}` in lock.packages) return true;
      return folder !== "" && isLocked(name, folder.replace(/node_modules\/(@[^/]+\/)?[^/]+\/$/, ""));
    };
    const missing = Object.entries(lock.packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => !isLocked(name, path === "" ? "" : `${path}/`))
        .map((name) => `${path} wants ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it("holds the very versions of package.json, all of them exact", () => {
    for (const [name, version] of Object.entries(packages)) {
      expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+(-[\w.]+)?$/)]);
      expect([name, lock.packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
    }
  });
});

it("the oldest Node that is promised is the one that is checked, built for and typed for", () => {
  const [, oldest] = /^>=(\d+)$/.exec(manifest.engines.node) ?? [];
  const said: readonly (readonly [file: string, number: RegExp])[] = [
    ["README.md", /Node (\d+) or newer/],
    ["README.md", /Tested with Node (\d+)\./],
    ["scripts/packages.mjs", /major < (\d+)/],
    ["scripts/packages.mjs", /needs Node (\d+) or newer/],
    ["scripts/cli.mjs", /target: "node(\d+)"/],
    ["scripts/jest-transform.cjs", /target: "node(\d+)"/],
    ["package.json", /"@types\/node": "(\d+)\./],
  ];
  expect(said.map(([file, number]) => [file, number.exec(read(file))?.[1]])).toEqual(said.map(([file]) => [file, oldest]));
});

describe("the files", () => {
  it("name no folder of the machine they were written on", () => {
    const folders = [root + sep, homedir() + sep].filter((folder) => folder.length > 5);
    const hits = tracked.filter(isText).filter((file) => folders.some((folder) => read(file).includes(folder)));
    expect(hits).toEqual([]);
  });

  it("of src open with a sentence that says what stands in them", () => {
    const sources = tracked.filter((file) => /^src\/.*\.tsx?$/.test(file));
    expect(sources.length).toBeGreaterThan(500);
    expect(sources.filter((file) => !/^\/\*\*\s+(\* )?\S[^@]*?[.:?](\s|$)/.test(read(file)))).toEqual([]);
  });

  it("carry no registry settings but the one that keeps addresses out of the lockfile", () => {
    expect(read(".npmrc")).toContain("omit-lockfile-registry-resolved=true");
    expect(read(".npmrc")).not.toMatch(/registry\s*=\s*http|_auth/);
  });
});

describe("CONTRIBUTING.md", () => {
  const contributing = read("CONTRIBUTING.md");

  it("lists every package with its version and licence, and no other", () => {
    const rows = [...contributing.matchAll(/^\| `([^`]+)` \| (\d[\w.-]*) \| [^|]+ \| ([^|]+) \|$/gm)].map(([, name, version, licence]) => [
      name,
      version,
      licence!.trim(),
    ]);
    const truth = Object.entries(packages).map(([name, version]) => {
      const { license } = JSON.parse(read(`node_modules/${name}/package.json`)) as { license: string };
      return [name, version, license === "LICENSE" ? "Microsoft's own terms" : license];
    });
    expect(rows.sort()).toEqual(truth.sort());
  });

  it("links to files of the repository", () => {
    expect(linksOf(contributing).filter((path) => !tracked.includes(path))).toEqual([]);
  });
});

describe("README.md", () => {
  const readme = read("README.md");

  it("opens with the two commands", () => {
    const opening = readme.split("\n").slice(0, 20).join("\n");
    expect(opening).toContain("npm start");
    expect(opening).toContain("npm test");
  });

  it("links to files of the repository, with pictures of half a megabyte at most", () => {
    const links = linksOf(readme);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((path) => !tracked.includes(path))).toEqual([]);
    const pictures = tracked.filter((path) => path.startsWith("docs/pictures/"));
    expect(pictures.filter((path) => !links.includes(path))).toEqual([]);
    const sizes = pictures.map((path) => statSync(join(root, path)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(500_000);
  });

  it("lists every function that Excel gets, with its arguments", () => {
    const { functions } = JSON.parse(read("dist/functions.json")) as {
      functions: { id: string; parameters: { name: string; optional?: boolean }[] }[];
    };
    expect(functions.length).toBeGreaterThan(0);
    for (const { id, parameters } of functions) {
      const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
      expect(readme).toContain(`| \`${id}(${names.join(", ")})\` |`);
    }
  });
});

it.each(tracked.filter((file) => file.endsWith(".md")))("%s names files that exist", (file) => {
  const named = [...read(file).matchAll(/`((?:src|test|scripts|docs|bench)\/[\w./-]+\.\w+)`/g)].map(([, path]) => path!);
  expect(named.filter((path) => !tracked.includes(path))).toEqual([]);
});

describe.each(["README.md", "CONTRIBUTING.md"])("%s", (file) => {
  it("names only commands that exist", () => {
    const named = [...read(file).matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name!);
    expect(named.length).toBeGreaterThan(3);
    for (const name of named) expect(Object.keys(manifest.scripts)).toContain(name);
  });
});

it("docs/architecture.md names only files that exist", () => {
  const page = read("docs/architecture.md");
  const named = [...page.matchAll(/`([\w./-]+\.(?:tsx?|mjs|cjs))`/g)].map(([, path]) => path!);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((path) => !tracked.some((file) => `/${file}`.endsWith(`/${path}`)))).toEqual([]);
  expect(linksOf(page).filter((path) => !tracked.includes(`docs/${path}`))).toEqual([]);
});

describe("findings", () => {
  const scripts = tracked.filter((file) => /^findings\/.*\.sh$/.test(file));

  it("have a row each, and no row without a script", () => {
    expect(scripts.length).toBeGreaterThan(10);
    expect(linksOf(read("findings/README.md")).map((path) => `findings/${path}`)).toEqual(scripts);
  });

  it.each(scripts)("%s says what was expected and what is seen, stops at the first error and can be run", (file) => {
    expect(read(file)).toMatch(
      /^#!\/usr\/bin\/env bash\n(# .+\n)+# Expected: .+\n(# .+\n)*# Seen: .+\n(# .+\n)*# Instead: .+\n(# .+\n)*set -euo pipefail\n/,
    );
    expect(statSync(join(root, file)).mode & 0o111).not.toBe(0);
  });

  it.each(scripts)("%s pins every package", (file) => {
    const installed = [...read(file).matchAll(/(?:npm|pip) install (.+)/g)].flatMap(([, words]) =>
      words!.split(" ").filter((word) => !word.startsWith("-")),
    );
    expect(installed.length).toBeGreaterThan(0);
    expect(installed.filter((word) => !/.(?:@|==)\d+\.\d+/.test(word))).toEqual([]);
  });
});

describe("CHANGELOG.md", () => {
  it("opens with what is to come and gives every version its day", () => {
    const heads = [...read("CHANGELOG.md").matchAll(/^## (.+)$/gm)].map(([, head]) => head!);
    expect(heads[0]).toBe("Unreleased");
    for (const head of heads.slice(1)) expect(head).toMatch(/^\d+\.\d+\.\d+ – \d{4}-\d{2}-\d{2}$/);
  });
});

/** The files that a page of Markdown links to. */
function linksOf(page: string): string[] {
  return [...page.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path]) => path!);
}
