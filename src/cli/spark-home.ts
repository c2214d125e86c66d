/** Finds Spark's own command line and the Java that it runs on. */
import { existsSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { Missing } from "./connection";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where `spark-sql` is: in the folder that SPARK_HOME names, otherwise on the path.
 *
 * @returns the program, and the environment in which it finds what is beside it
 * @throws Missing
 */
export function findSpark(environment: Environment): { readonly program: string; readonly environment: Environment } {
  const home = environment["SPARK_HOME"];
  const program = home ? join(home, "bin", NAME) : onPath(NAME, environment);
  if (program === undefined || !existsSync(program)) throw new Missing("spark");
  const java = environment["JAVA_HOME"];
  if (java ? !existsSync(join(java, "bin", JAVA)) : onPath(JAVA, environment) === undefined) throw new Missing("java");
  // Installed by pip, it asks the Python beside it where the rest of Spark is.
  const path = [...(home ? [] : [dirname(program)]), environment["PATH"] ?? ""].join(delimiter);
  return { program, environment: { ...environment, PATH: path } };
}

const NAME = "spark-sql";
const JAVA = process.platform === "win32" ? "java.exe" : "java";

function onPath(name: string, { PATH: path = "" }: Environment): string | undefined {
  return path
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
}
