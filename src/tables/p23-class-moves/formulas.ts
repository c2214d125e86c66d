/** The formulas of P23: the class of each period as a number, what became of it, and the steady class period by period. */
import { unusable } from "../parts/sorted-classes";

/** Where the numbers of the classes end: A, B and C are 1, 2 and 3, and a period without purchases is 4. */
export const NO_CLASS = 4;

/** What stands in a repeated field of this row in the last period, and in the one before. */
export const last = (field: string): string => `INDEX({${field}:row},{${field}:count})`;
export const before = (field: string): string => `INDEX({${field}:row},{${field}:count}-1)`;

const WRONG_CUTS = unusable("shareCut", "{shareCut.A}>{shareCut.B},{shareCut.A}<=0,{shareCut.B}>1");
/** What all who bought more hold of the period's sales, and a hair more, so that 0.8 + 0.15 reaches 0.95. */
const AHEAD = 'SUMIFS({sales:hereColumn},{rank:hereColumn},"<"&{rank:here},{sales:hereColumn},">0")/SUMIF({sales:hereColumn},">0")+1E-9';

/** The number of the class: one more than there are cuts that those ahead have reached. */
export const LEVEL = `IF(ISNUMBER({sales:here}),IF({sales:here}>0,IF(${WRONG_CUTS},#NUM!,1+COUNTIF({shareCut:cells},"<="&(${AHEAD}))),${NO_CLASS}),IF({sales:here}="",IF(COUNT({sales:row})=0,"",${NO_CLASS}),#VALUE!))`;

/** The letter of a number; blank without purchases. */
export const letterOf = (level: string): string => `IF(ISNUMBER(${level}),IF(${level}<${NO_CLASS},MID("ABC",${level},1),""),${level})`;

/** What became of the class from the period before to the last; an error in any period is passed on. */
export const MOVE = `IF(SUM({level:row})=0,"",IF(${last("level")}=${NO_CLASS},IF(${before("level")}=${NO_CLASS},"",{'lost'}),IF(${before("level")}=${NO_CLASS},IF(MIN(INDEX({level:row},1):${before("level")})=${NO_CLASS},{'new'},{'back'}),IF(${last("level")}<${before("level")},{'up'},IF(${last("level")}>${before("level")},{'down'},{'same'})))))`;

/**
 * How far the amount is from that of the customer next to the line between two classes: the first one below it for who comes from
 * below, the last one above it for who comes from above. As far as can be where nobody is there.
 */
const FROM_LINE =
  'IFERROR(ABS({sales:here}/LARGE({sales:hereColumn},COUNTIF({level:hereColumn},"<="&MIN({level:here},{steadyLevel:before}))+({level:here}<{steadyLevel:before}))-1),1)';
const AT_ONCE = `AND({level:here}<${NO_CLASS},${FROM_LINE}>={margin}-1E-9)`;
/** The periods that have to confirm: the last of them is this one. */
const RUNNING = "INDEX({level:row},{repetition}+1-MAX(1,{confirm})):{level:here}";
/** The class so far, or the nearest to it that all of the periods reach. */
const CONFIRMED = `IF({repetition}<{confirm},{steadyLevel:before},MEDIAN({steadyLevel:before},MIN(${RUNNING}),MAX(${RUNNING})))`;

/** The number of the steady class at the end of a period. */
export const STEADY_LEVEL = `IF(ISNUMBER({level:here}),IF({steadyLevel:before}="",{level:here},IF({steadyLevel:before}=${NO_CLASS},{level:here},IF({level:here}={steadyLevel:before},{level:here},IF(${AT_ONCE},{level:here},${CONFIRMED})))),{level:here})`;
