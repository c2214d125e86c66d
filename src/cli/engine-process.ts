/**
 * A process in which a database runs for the command line: what crashes there ends this process alone. When the command is gone,
 * however it ended, nothing of the database stays.
 */
import { rmSync } from "node:fs";
import { connect } from "./connect";
import { LAST_WORDS, Late, Missing, type Connection, type Starting } from "./connection";

/** What the command asks: to start first, then a statement at a time. */
export type Asked = { readonly starting: Starting } | { readonly sql: string };

/** What it is answered. */
export type Answer =
  | { readonly rows: Awaited<ReturnType<Connection["query"]>> }
  | { readonly missing: Missing["what"] }
  | { readonly isLate: true }
  | { readonly failed: string };

const [, , folder = ""] = process.argv;
let connection: Connection | undefined;

async function answer(asked: Asked): Promise<Answer> {
  try {
    if ("sql" in asked) return { rows: (await connection?.query(asked.sql)) ?? [] };
    connection = await connect(asked.starting);
    return { rows: [] };
  } catch (error) {
    if (error instanceof Missing) return { missing: error.what };
    if (error instanceof Late) return { isLate: true };
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

process.on("message", (asked: Asked) => void answer(asked).then((answered) => process.send?.(answered)));
// The command that is interrupted at the keyboard ends this process itself.
process.on("SIGINT", () => undefined);
process.once("disconnect", () => {
  const end = (): void => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    // An end in order would wait for the threads of a statement that is still at work.
    process.kill(process.pid, "SIGKILL");
  };
  setTimeout(end, LAST_WORDS + 1000);
  void (connection?.close() ?? Promise.resolve()).finally(end);
});
