/** Taking back what was written, which must not fail for a passing reason. */

/** How often it is tried before the user is told what is left. */
const ATTEMPTS = 2;

/** Whether a work was done, at the latest when it was tried again. */
export async function triedAgain(work: () => Promise<unknown>): Promise<boolean> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    try {
      await work();
      return true;
    } catch {
      // Tried again; after the last attempt the caller tells the user.
    }
  }
  return false;
}
