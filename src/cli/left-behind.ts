/** What runs leave behind that were killed goes when the next one begins: its name says which process of which machine made it. */
import { createHash } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";

/** A folder may be shared: which process is running only its own machine knows. */
const MACHINE = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);

/** How the names of this process begin. */
export function ownName(purpose: string): string {
  return `${purpose}-${MACHINE}-${process.pid}-`;
}

/** Removes files and folders called by {@link ownName} whose processes ended before they could do so themselves. */
export async function removeLeftBehind(folder: string, purpose: string): Promise<void> {
  const beginning = `${purpose}-${MACHINE}-`;
  for (const name of await readdir(folder).catch(() => [])) {
    const writer = name.startsWith(beginning) ? /^(\d+)-\w+(?:\.tmp)?$/.exec(name.slice(beginning.length))?.[1] : undefined;
    if (writer !== undefined && !isRunning(Number(writer)))
      await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

/** A folder of its own among the temporary files. Whoever asks for it removes it. */
export async function temporaryFolder(purpose: string, environment: Readonly<Record<string, string | undefined>>): Promise<string> {
  const folder = environment["TMPDIR"] || tmpdir();
  await removeLeftBehind(folder, purpose);
  return mkdtemp(join(folder, ownName(purpose)));
}

function isRunning(pid: number): boolean {
  try {
    // The signal 0 only asks.
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}
