/**
 * Builds dist/ from three bundles that share nothing:
 * - functions.js, the custom functions alone (scripts/functions-script.mjs);
 * - the task pane and the workbench, with the heavy parts (xlsx library, grid, calculation engine) in chunks of their own;
 * - workbench-offline.js, the service worker that keeps the workbench's files in the browser.
 * The add-in for WPS is a folder of its own, dist/wps/ (scripts/wps-package.mjs); its pane stands beside the other pages.
 * Beside them stands the command line in dist/cli/ (scripts/cli.mjs).
 *
 * | variable            | meaning                                                                                     |
 * |---------------------|---------------------------------------------------------------------------------------------|
 * | SALESBOOK_URL       | where dist/ will be served, for the manifest (https://…); without it https://localhost:3000  |
 * | SALESBOOK_OFFICE_JS | address of office.js, or `local` for a copy in dist/ where Microsoft's servers are out of reach |
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import { EsbuildPlugin } from "esbuild-loader";
import HtmlPlugin from "html-webpack-plugin";
import { BesidePlugin } from "./scripts/beside.mjs";
import { importers } from "./scripts/direct-imports.cjs";
import { buildMetadata } from "./scripts/functions-metadata.mjs";
import { buildFunctions, TARGET } from "./scripts/functions-script.mjs";
import { NoticesPlugin } from "./scripts/notices.mjs";
import { OfflineFilesPlugin } from "./scripts/offline-files.mjs";
import { withAddress } from "./scripts/manifest.mjs";
import { root } from "./scripts/packages.mjs";
import { drawThumbnails } from "./scripts/thumbnails.mjs";
import { officeServersFor, pagePolicy } from "./scripts/policy.mjs";
import { buildOnlyOffice } from "./scripts/onlyoffice-library.mjs";
import { buildWps } from "./scripts/wps-package.mjs";

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const officeScript = process.env.SALESBOOK_OFFICE_JS ?? OFFICE_JS;
const officeAddress = officeScript === "local" ? "office/office.js" : officeScript;

/** Parts that both pages or nobody at first loads; the hash lets browsers keep them. */
const SHARED = "chunks/[name].[contenthash:8].js";

/** The workers that calculate, read and write. Their addresses begin as the workbench's does, so that the service worker answers for them too. */
const WORKERS = ["workbench-calculate", "workbench-exercise", "workbench-ledger", "workbench-open", "workbench-read", "workbench-write"];

const directImports = fileURLToPath(new URL("scripts/direct-imports.cjs", import.meta.url));

/** Writing down what later builds can use takes a fifth of a build; who builds once, as a server does, has nothing of it. */
const isBuiltAgain = existsSync(join(root, "dist", ".built"));

/** Of Microsoft's scripts, those that another application or a debugger needs. */
const otherHosts = ["**/*.debug.js", "**/{access,outlook,onenote,powerpoint,project,visio,word}*.js"];

const common = (name) => ({
  name,
  mode: "production",
  devtool: false,
  context: root,
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: "esbuild-loader", options: { target: TARGET, jsx: "automatic", charset: "utf8" } },
      // After the types are gone.
      { test: [...importers, /node_modules[\\/]@fluentui[\\/].*\.js$/], enforce: "post", loader: directImports },
    ],
  },
  // ONLYOFFICE reads the comments of its library.
  optimization: { minimizer: [new EsbuildPlugin({ target: TARGET, legalComments: "none", charset: "utf8", exclude: /^onlyoffice\// })] },
  performance: { hints: false },
  cache: isBuiltAgain && {
    type: "filesystem",
    cacheDirectory: join(root, ".cache", "webpack"),
    name,
    buildDependencies: { config: [fileURLToPath(import.meta.url), directImports] },
  },
});

const page = (filename, chunk, scriptsFirst, servers, webManifest = null) =>
  new HtmlPlugin({
    template: "assets/page.html",
    filename,
    chunks: [chunk],
    scriptsFirst,
    policy: pagePolicy(servers),
    webManifest,
    hash: true,
    minify: false,
  });

const pages = {
  ...common("pages"),
  entry: { taskpane: "./src/taskpane/index.tsx", workbench: "./src/workbench/index.tsx", "wps-pane": "./src/wps/pane.tsx" },
  output: {
    path: join(root, "dist"),
    filename: ({ chunk }) => (chunk.name ? "[name].js" : SHARED),
    chunkFilename: ({ chunk }) => (WORKERS.includes(chunk.name) ? "[name].[contenthash:8].js" : SHARED),
    publicPath: "auto",
    // Chunks of earlier builds go; what the other bundle wrote stays.
    clean: { keep: /^(workbench-offline|cli)/ },
  },
};
pages.optimization = { ...pages.optimization, splitChunks: { chunks: "all" } };
pages.plugins = [
  page("taskpane.html", "taskpane", [officeAddress, "functions.js"], officeServersFor(officeAddress)),
  page("wps-pane.html", "wps-pane", [], []),
  page("workbench.html", "workbench", [], [], "workbench.webmanifest"),
  page("index.html", "workbench", [], [], "workbench.webmanifest"),
  new CopyPlugin({
    patterns: [
      { from: "assets/icons/*.png", to: "assets/[name][ext]" },
      { from: "assets/icons/icon-64.png", to: "wps/[name][ext]" },
      { from: "assets/workbench.webmanifest", to: "[name][ext]" },
      // Browsers ask for this name, also on pages that say nothing of an icon, and take a PNG under it.
      { from: "assets/icons/icon-32.png", to: "favicon.ico", toType: "file" },
      { from: "manifest.xml", transform: (content) => withAddress(String(content), process.env.SALESBOOK_URL) },
      ...(officeScript === "local"
        ? [{ context: "node_modules/@microsoft/office-js/dist", from: "**/*.js", to: "office", globOptions: { ignore: otherHosts } }]
        : []),
    ],
  }),
  new NoticesPlugin("licenses.txt"),
];

/** Files of the workbench that no script asks for. */
const besides = ["workbench.html", "workbench.webmanifest", "favicon.ico", "assets/icon-32.png", "assets/icon-192.png"];

const offline = {
  ...common("offline"),
  target: "webworker",
  entry: { "workbench-offline": "./src/workbench/offline-worker.ts" },
  output: { path: join(root, "dist"), filename: "[name].js" },
};

pages.plugins.push(
  // The functions, what Excel reads about them, and their help pages; the add-in for WPS, the library for ONLYOFFICE.
  new BesidePlugin(async () => ({
    ...(await buildFunctions()),
    ...(await buildMetadata()),
    ...(await buildWps()),
    ...(await buildOnlyOffice()),
  })),
  new BesidePlugin(drawThumbnails),
  new OfflineFilesPlugin({ file: "workbench-files.js", entry: "workbench", besides, folders: ["thumbnails/"] }),
);

export default [offline, pages];
