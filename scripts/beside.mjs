/** What the build makes by itself, beside the modules that webpack reads: anew with every build, also when it watches. */
import { join } from "node:path";
import { root } from "./packages.mjs";

/** What is made of files that webpack does not know: a change in one of these folders is a reason to build again. */
const SOURCES = ["src", "assets"].map((folder) => join(root, folder));

/** A webpack plugin that lets something be made while webpack reads its modules; what fails is an error of the build. */
export class BesidePlugin {
  /** @param {() => Record<string, string> | Promise<Record<string, string>>} make gives contents by their paths in dist/ */
  constructor(make) {
    this.make = make;
  }

  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap("Beside", (compilation) => {
      compilation.contextDependencies.addAll(SOURCES);
      compilation.hooks.processAssets.tapPromise("Beside", async () => {
        try {
          for (const [file, content] of Object.entries(await this.make())) compilation.emitAsset(file, new RawSource(content));
        } catch (error) {
          compilation.errors.push(error);
        }
      });
    });
  }
}
