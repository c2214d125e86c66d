/** One browser for a whole run. Each test file has a connection and contexts of its own, which know nothing of each other. */
import { chromium, type BrowserServer } from "playwright-core";
import type { Program } from "../programs";

/** What a browser for tests is started with. */
export const BROWSER_OPTIONS = ["--no-sandbox", "--disable-background-networking"];

/** Asked with the path of Chromium, it answers with the address to connect to. */
export function openBrowser(): Program {
  let server: Promise<BrowserServer> | null = null;
  return {
    answer: async (executablePath) => {
      server ??= chromium.launchServer({ executablePath: executablePath as string, args: BROWSER_OPTIONS });
      return (await server).wsEndpoint();
    },
    close: async () => (await server?.catch(() => null))?.close(),
  };
}
