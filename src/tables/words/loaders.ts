/** How the words of the tables are loaded, language by language. Written by `npm run lists` from the folders; not by hand. */
export const loaders = {
  en: async () => (await import("./en")).words,
  "zh-CN": async () => (await import("./zh-CN")).words,
  "zh-TW": async () => (await import("./zh-TW")).words,
};
