/** A Spark of a master and two workers, all on this machine and heard by it alone. */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface Cluster {
  readonly master: string;
  /** What a command needs to find it. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  stop(): void;
}

/** Starts it; its files stand in a folder. */
export async function startCluster(home: string, folder: string): Promise<Cluster> {
  const settings = join(folder, "conf");
  mkdirSync(settings);
  // Little is to be done: programs that start sooner, and few parts to each step.
  const java = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";
  writeFileSync(
    join(settings, "spark-defaults.conf"),
    ["spark.sql.shuffle.partitions 2", "spark.executor.memory 512m", `spark.executor.extraJavaOptions ${java}`].join("\n"),
  );
  const environment = {
    ...process.env,
    SPARK_HOME: home,
    SPARK_CONF_DIR: settings,
    SPARK_LOCAL_IP: "127.0.0.1",
    SPARK_WORKER_DIR: join(folder, "work"),
    SPARK_DAEMON_MEMORY: "256m",
    SPARK_DAEMON_JAVA_OPTS: java,
    SPARK_SUBMIT_OPTS: java,
  };
  const started: ChildProcess[] = [];
  const stop = (): void => started.forEach((child) => child.kill("SIGKILL"));
  const start = (args: readonly string[], sign: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const child = spawn(join(home, "bin", "spark-class"), [...args], {
        cwd: folder,
        env: environment,
        stdio: ["ignore", "ignore", "pipe"],
      });
      started.push(child);
      let said = "";
      child.stderr.setEncoding("utf8").on("data", (text: string) => {
        said += text;
        const [, found] = sign.exec(said) ?? [];
        if (found !== undefined) resolve(found);
      });
      child.once("close", () => reject(new Error(said)));
    });
  try {
    const address = ["--host", "127.0.0.1", "--port", "0", "--webui-port", "0"];
    const master = await start(["org.apache.spark.deploy.master.Master", ...address], /Starting Spark master at (\S+)/);
    const worker = ["org.apache.spark.deploy.worker.Worker", ...address, "--cores", "1", "--memory", "1g", master];
    await Promise.all([1, 2].map(() => start(worker, /Successfully registered with master (\S+)/)));
    return { master, environment, stop };
  } catch (error) {
    stop();
    throw error;
  }
}
