/** How the words of the screens are loaded, language by language. Written by `npm run lists` from the folders; not by hand. */
export const loaders = {
  en: async () => (await import("./en")).en,
  "zh-CN": async () => (await import("./zh-CN")).zhCN,
  "zh-TW": async () => (await import("./zh-TW")).zhTW,
};
