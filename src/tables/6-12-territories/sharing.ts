/** Table 6-12: customers that two groups share. */
import type { SampleSet, Value } from "../model";
import { customerColumn } from "../wholesaler/customers";

/** The customer on the edge between the western and the northern districts, and how much of it is the western group's. */
const SHARED = { district: "pidu", group: "groupNorth", part: 0.6 } as const;

const isKnown = (group: string): string => `SUMPRODUCT(--({groups:lines}={${group}}))`;
/** Whether the shares of two groups make one whole: one says what the other is, two must add up. */
const IS_WHOLE =
  'AND(COUNT({part},{secondPart})>0,COUNT({part},{secondPart})+({part}="")+({secondPart}="")=2,' +
  "MIN({part},{secondPart})>=0,MAX({part},{secondPart})<=1,OR(COUNT({part},{secondPart})=1,ABS(SUM({part},{secondPart})-1)<1E-9))";
/** Whether what is typed beside one group says that it has all. */
const IS_ALL = 'AND(OR({part}="",ABS(N({part})-1)<1E-9),OR({secondPart}="",ABS(IF(ISNUMBER({secondPart}),{secondPart},1))<1E-9))';

/** Whether a customer is shared out, and why it is no group's. */
export const sharingFormula =
  `IF({customer}="","",IF({secondGroup}="",IF({group}="",IF(${IS_ALL},"",{'notWhole'}),` +
  `IF(${isKnown("group")}=0,{'unknownGroup'},IF(${IS_ALL},"",{'notWhole'}))),` +
  `IF(OR({group}="",${isKnown("group")}=0,${isKnown("secondGroup")}=0),{'unknownGroup'},IF(${IS_WHOLE},{'shared'},{'notWhole'}))))`;

/** The share of a row's group. */
export const ownPartFormula =
  'IF(OR({customer}="",{group}="",{sharing}={\'notWhole\'},{sharing}={\'unknownGroup\'}),"",' +
  'IF({secondGroup}="",1,IF({part}="",1-{secondPart},{part})))';

/** The share of its second group. */
export const otherPartFormula = 'IF({sharing}={\'shared\'},IF({secondPart}="",1-{ownPart},{secondPart}),"")';

/** The second group of the customer that is shared. */
export function sampleSecondGroup(set: SampleSet): Value[][] {
  return shared(set, SHARED.group);
}

/** How much of it its own group has. */
export function samplePart(set: SampleSet): Value[][] {
  return shared(set, SHARED.part);
}

/** The rest, as it need not be typed. */
export function sampleSecondPart(set: SampleSet): Value[][] {
  return shared(set, null);
}

function shared(set: SampleSet, value: Value): Value[][] {
  return customerColumn(set, ({ district }) => (district === SHARED.district ? value : null));
}
