/**
 * The numbers of the tables by step of the course and by pack, as their specs say: the gallery shows before the specs are loaded.
 * Written by `npm run lists` from the folders; not by hand.
 */
import type { Pack, Step } from "./model/steps";

export const numbersByStep: Readonly<Record<Step | Pack, readonly string[]>> = {
  files: ["6-1", "6-2", "6-3", "6-4"],
  classes: ["6-5", "6-8", "6-9"],
  analysis: ["6-6", "6-7"],
  rosters: ["6-10", "6-11", "6-12"],
  routes: ["6-13"],
  visits: ["6-14"],
  transactions: ["P1", "P2", "P3", "P4", "P23", "P25"],
  credit: ["P5", "P6", "P7", "P8", "P9", "P10"],
  keyAccounts: ["P11", "P12", "P13", "P14"],
  satisfaction: ["P15", "P16", "P17", "P18", "P19"],
  members: ["P20", "P21", "P22", "P24"],
};
