/** Lists the files that the workbench needs without a network, for its service worker. */
import { createHash } from "node:crypto";

/** Chunks carry a hash of their content in their names. */
const IS_HASHED = /\.[0-9a-f]{8}\.js$/;

/** A webpack plugin that emits a script with the list: everything an entry may ever load, and the named files. */
export class OfflineFilesPlugin {
  /**
   * @param {{ file: string, entry: string, besides: readonly string[], folders: readonly string[] }} options
   * `file` to write; `besides`: other files of dist/; `folders`: those that everything in is kept of
   */
  constructor({ file, entry, besides, folders }) {
    this.file = file;
    this.entry = entry;
    this.besides = besides;
    this.folders = folders;
  }

  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap("OfflineFiles", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "OfflineFiles", stage }, () => {
        const inFolders = Object.keys(compilation.assets).filter((name) => this.folders.some((folder) => name.startsWith(folder)));
        const names = [...new Set([...filesOf(compilation.entrypoints.get(this.entry)), ...this.besides, ...inFolders])].sort();
        const files = names.map((url) => ({ url, revision: IS_HASHED.test(url) ? null : revisionOf(compilation, url) }));
        compilation.emitAsset(this.file, new RawSource(`self.salesbookFiles = ${JSON.stringify(files)};\n`));
      });
    });
  }
}

/** The scripts of an entry, of all it loads later, and of its workers. */
function filesOf(group, seen = new Set()) {
  if (seen.has(group)) return [];
  seen.add(group);
  const later = [...group.childrenIterable, ...group.asyncEntrypointsIterable];
  return [...group.chunks.flatMap((chunk) => [...chunk.files]), ...later.flatMap((next) => filesOf(next, seen))];
}

function revisionOf(compilation, url) {
  const asset = compilation.getAsset(url);
  if (!asset) throw new Error(`${url} is to be kept offline but is not built.`);
  return createHash("sha256").update(asset.source.buffer()).digest("hex").slice(0, 16);
}
