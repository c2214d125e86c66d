import type { FunctionName } from "./table";

/** A formula as it is typed, with its result row by row. */
export interface Example {
  readonly formula: string;
  readonly result: readonly (readonly (number | string)[])[];
}

/** Worked examples for the help pages; a test calculates every one. */
export const examples: Readonly<Record<FunctionName, readonly Example[]>> = {
  ABCCLASS: [
    { formula: "=ABCCLASS({90;5;3;2})", result: [["A"], ["B"], ["C"], ["C"]] },
    { formula: '=ABCCLASS({90;5;3;2},,"within")', result: [["B"], ["B"], ["C"], ["C"]] },
    { formula: '=ABCCLASS({900;800;700;600},{1,3},"rank")', result: [["A"], ["B"], ["B"], ["C"]] },
    { formula: '=ABCCLASS({52000;50000;9000},{50000,10000},"amount")', result: [["A"], ["A"], ["C"]] },
  ],
  CREDITLIMIT: [
    { formula: '=CREDITLIMIT("sales",100000,0.6,0.5,2)', result: [[60000]] },
    { formula: '=CREDITLIMIT("流动比率法",300000,100000,2,50000)', result: [[75000]] },
    { formula: "=CREDITLIMIT(2,{900000;500000},{600000;700000},12)", result: [[25000], [0]] },
  ],
  CREDITLIMIT_SALES: [{ formula: "=CREDITLIMIT_SALES(100000,0.6,0.5,2)", result: [[60000]] }],
  CREDITLIMIT_WORKING: [{ formula: "=CREDITLIMIT_WORKING(900000,600000,12)", result: [[25000]] }],
  CREDITLIMIT_CURRENT: [{ formula: "=CREDITLIMIT_CURRENT(300000,100000,2,50000)", result: [[75000]] }],
  CREDITLIMIT_NET: [{ formula: "=CREDITLIMIT_NET(2000000,1400000,20)", result: [[30000]] }],
  CREDITLIMIT_COMPOSITE: [{ formula: "=CREDITLIMIT_COMPOSITE(50000,{80,60},{3,1})", result: [[37500]] }],
  CONTRIBUTION: [
    {
      formula: "=CONTRIBUTION({20000;60000},{16000;60000},{1500;9000},{2500;9000})",
      result: [[0.5], [0]],
    },
  ],
};
