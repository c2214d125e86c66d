/** How the words of slips are loaded, language by language. Written by `npm run lists` from the folders; not by hand. */
export const loaders = {
  en: async () => (await import("./en")).words,
  "zh-CN": async () => (await import("./zh-CN")).words,
  "zh-TW": async () => (await import("./zh-TW")).words,
};
