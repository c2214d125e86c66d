/** Groups that belong to a group: a region and the groups within it. */
import { isBlank } from "./cells";
import { indexOfName } from "./names";

/** Why a group is not counted with the one that it names. */
export const PARENT_FAULTS = ["unknownParent", "circle", "tooDeep"] as const;
export type ParentFault = (typeof PARENT_FAULTS)[number];

/**
 * The line of the group that each group belongs to.
 *
 * A group that others belong to belongs to none itself, so that a sheet can add up what is below it in one step.
 *
 * @param names the groups' names; a blank one, and one that stood before, is no group
 * @param parents the name of the group that each belongs to; a blank belongs to none
 * @returns one per line: the number of the line, from 0; `""` for a group that belongs to none; why it is not counted with the one it names
 * @example parentLines(["Region", "East", "West"], ["", "region", "Nowhere"]) // ["", 0, "unknownParent"]
 * @example parentLines(["East", "West"], ["West", "East"]) // ["circle", "circle"]
 */
export function parentLines(names: readonly unknown[], parents: readonly unknown[]): readonly (number | ParentFault | "")[] {
  return names.map((name, line) => {
    const parent = parents[line];
    if (isBlank(parent) || indexOfName(names, name) !== line) return "";
    const above = indexOfName(names, parent);
    if (above < 0) return "unknownParent";
    const further = indexOfName(names, parents[above]);
    if (above === line || further === line) return "circle";
    return isBlank(parents[above]) ? above : "tooDeep";
  });
}
