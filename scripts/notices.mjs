/** Writes the licences of the packages that went into the bundles beside them, as those licences ask. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** A webpack plugin that emits one text file: name, version and licence text of every bundled package. */
export class NoticesPlugin {
  /** @param {string} file name of the file in dist/ */
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap("Notices", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "Notices", stage }, () => {
        const folders = packageFolders([...compilation.modules].flatMap(resourcesOf));
        compilation.emitAsset(this.file, new RawSource(folders.map(notice).join(`\n${"-".repeat(80)}\n\n`)));
      });
    });
  }
}

/** A module that webpack joined from several knows them all by name. */
function resourcesOf(module) {
  return [module, ...(module.modules ?? [])].map((part) => part.resource).filter(Boolean);
}

function packageFolders(resources) {
  const folders = new Set();
  for (const resource of resources) {
    const match = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(resource);
    if (match) folders.add(match[1]);
  }
  return [...folders].sort();
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = existsSync(folder) ? readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry)) : undefined;
  const text = file ? readFileSync(join(folder, file), "utf8").trim() : `Licence: ${license}`;
  return `${name} ${version}\n\n${text}\n`;
}
