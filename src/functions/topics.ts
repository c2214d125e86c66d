/** The functions by the task they serve, as the help and the pane show them. */
import { abouts, topicFunctions } from "./abouts";
import type { FunctionName } from "./table";

/** The tasks in order; each is a folder here. */
export const TOPICS = [
  "classification",
  "products",
  "credit",
  "visits",
  "customers",
] as const satisfies readonly (keyof typeof topicFunctions)[];
export type Topic = (typeof TOPICS)[number];

/** The functions of each topic, as their definitions order them. */
export const functionGroups = Object.fromEntries(
  TOPICS.map((topic) => [topic, [...topicFunctions[topic]].sort((one, other) => abouts[one].order - abouts[other].order)]),
) as unknown as Readonly<Record<Topic, readonly FunctionName[]>>;
