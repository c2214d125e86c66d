/** Starts a database in a process of its own. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Late, Missing, type Connection, type Starting } from "./connection";
import type { Answer, Asked } from "./engine-process";

/** The process ended without an answer and without a reason. */
class Ended extends Error {
  override readonly name = "Ended";
}

/**
 * Starts it; the first statement waits for that, and fails where it does.
 *
 * @param program the built engine-process.ts
 */
export function connectApart(program: URL, starting: Starting): Connection {
  const child = fork(fileURLToPath(program), [starting.folder], {
    serialization: "advanced",
    execArgv: [],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const ended = once(child, "exit");
  const ask = (asked: Asked): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const end = (): void => reject(new Ended());
      if (!child.connected) return end();
      child.once("exit", end);
      child.once("message", (answer: Answer) => {
        child.off("exit", end);
        resolve(answer);
      });
      // What cannot be sent any more is told by the end of the process.
      child.send(asked, () => undefined);
    });
  const rowsOf = async (asked: Asked): ReturnType<Connection["query"]> => {
    const answer = await ask(asked);
    if ("rows" in answer) return answer.rows;
    if ("missing" in answer) throw new Missing(answer.missing);
    throw "isLate" in answer ? new Late() : new Error(answer.failed);
  };
  const started = rowsOf({ starting });
  // Who asks first is told.
  started.catch(() => undefined);
  return {
    async query(sql) {
      await started;
      return rowsOf({ sql });
    },
    async close() {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}
