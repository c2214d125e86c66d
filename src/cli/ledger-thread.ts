/** A thread that reads ranges of a ledger's file, one after the other. */
import { parentPort } from "node:worker_threads";
import { readPiece, type PieceTask } from "./ledger-piece";

parentPort?.on("message", (task: PieceTask) => {
  const answer = readPiece(task);
  const { cells } = answer.sums;
  const moved = [cells.customer, cells.month, cells.units, cells.millionths].map(({ buffer }) => buffer as ArrayBuffer);
  parentPort?.postMessage(answer, moved);
});
