/** A folder for temporary files that a test has to itself: others run beside it. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The folder of the test that runs. */
export interface TemporaryFolder {
  /** The environment in which programs and commands use it. */
  environment(): { readonly TMPDIR: string };
  /** What is left in it. */
  left(): string[];
}

/** Gives each test of a file such a folder. */
export function ownTemporaryFolder(): TemporaryFolder {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "salesbook-test-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return { environment: () => ({ TMPDIR: folder }), left: () => readdirSync(folder).filter((name) => name.startsWith("salesbook-")) };
}
