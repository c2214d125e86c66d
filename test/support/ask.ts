/** Asks the programs that stand beside the tests (see programs.ts). */
import { request } from "node:http";

/** Whether there are any; a script that is no test has to do without. */
export function canAsk(): boolean {
  return process.env.SALESBOOK_PROGRAMS !== undefined;
}

/**
 * Has one of the programs do something, and waits as long as it takes.
 *
 * @throws Error with what the program said, when it could not
 */
export async function ask<Answer>(program: "office" | "browser" | "pages", order: unknown): Promise<Answer> {
  const port = process.env.SALESBOOK_PROGRAMS;
  if (port === undefined) throw new Error("The programs that tests share are not started: only the projects office and e2e start them.");
  const { answer, error } = JSON.parse(await post(port, `/${program}/${process.pid}`, JSON.stringify(order))) as {
    readonly answer: Answer;
    readonly error?: string;
  };
  if (error !== undefined) throw new Error(error);
  return answer;
}

/** By a connection of its own: one that was kept may be closed at the other end just when it is used again. */
function post(port: string, path: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: "127.0.0.1", port, path, method: "POST", agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => (text += part));
      response.on("end", () => resolve(text));
      response.on("error", reject);
    });
    asking.on("error", reject);
    asking.end(body);
  });
}
