/** Table 6-10: customer roster. */
import { acquisitionOrder } from "../../domain/acquisition";
import type { RowTable } from "../model";
import { sampleClasses } from "../wholesaler/sales";
import { divisionField, sampleDivision } from "../wholesaler/divisions";
import { LINES_OF_BUSINESS } from "../wholesaler/customer-list";
import {
  sampleAcquisitions,
  sampleAddresses,
  sampleCodes,
  sampleCustomers,
  sampleManagers,
  samplePhones,
  sampleLines,
} from "../wholesaler/customers";

/** Table 6-10: the roster of all customers in the order in which they were won (三、(四)(1)). */
export const spec: RowTable = {
  type: "rows",
  number: "6-10",
  step: "rosters",
  word: "Roster",
  orientation: "landscape",
  structure: [],
  settings: [],
  blocks: [],
  charts: [],
  sections: [
    {
      name: "roster",
      fields: [
        { role: "input", name: "code", kind: "text", required: true, sample: sampleCodes },
        { role: "input", name: "acquired", kind: "date", sample: sampleAcquisitions },
        { role: "input", name: "customer", kind: "text", required: true, sample: sampleCustomers },
        { role: "input", name: "manager", kind: "text", sample: sampleManagers },
        { role: "input", name: "address", kind: "text", sample: sampleAddresses },
        { role: "input", name: "phone", kind: "text", sample: samplePhones },
        { role: "input", name: "lineOfBusiness", kind: "choice", choices: LINES_OF_BUSINESS, sample: sampleLines },
        {
          role: "input",
          name: "class",
          kind: "class",
          choices: ["A", "B", "C"],
          from: { table: "6-9", field: "class", by: "code" },
          sample: sampleClasses,
        },
        {
          role: "result",
          name: "order",
          kind: "whole",
          formula:
            'IF(ISNUMBER({acquired}),RANK({acquired},{acquired:column},1)+COUNTIF({acquired:above},{acquired})-1,IF({acquired}="","",#VALUE!))',
          value: (table) => acquisitionOrder(table.column("acquired")),
        },
        ...(["nature", "course", "time", "standing"] as const).map((way) => divisionField(way, sampleDivision(way))),
      ],
    },
  ],
};
