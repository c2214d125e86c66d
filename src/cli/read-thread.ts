/** The thread that reads the user's file for the command line. */
import { parentPort, workerData } from "node:worker_threads";
import { answerTask, type ReadTask } from "../import/apart";

void answerTask(workerData as ReadTask).then((answer) => parentPort?.postMessage(answer));
