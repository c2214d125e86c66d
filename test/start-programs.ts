/** Before the tests of the projects office and e2e: the programs that they share can be asked for. */
import { startPrograms } from "./support/programs";

/** Kept for end-programs.ts. */
declare global {
  var endPrograms: (() => Promise<void>) | undefined;
}

export default async function start(): Promise<void> {
  globalThis.endPrograms = await startPrograms();
}
