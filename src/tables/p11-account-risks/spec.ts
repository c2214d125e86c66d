/** Sheet P11: key account risks. */
import { ACCOUNT_RISKS, measureState, RISK_MEASURES } from "../../domain/account-risk";
import { attempt } from "../../domain/columns";
import { SEVERITIES, type Severity } from "../../domain/severities";
import { MOST_POINTS, riskMap, riskNumber, severityOf, SEVERITY_FROM } from "../../domain/severity";
import { customerFields } from "../parts/customer-fields";
import { daysLate, todayCell, todayOf } from "../parts/day-cells";
import { once, type BlockColumn, type Calculation, type InputField, type RowTable, type Summary, type Value } from "../model";
import { ofRisks, sampleRisks } from "./sample";
import { figuresUnless, holdsText, timesIn } from "../parts/spec-parts";

const POINTS = Array.from({ length: MOST_POINTS }, (_, index) => index + 1);
/** The lines of the map: what is likely stands at the top. */
const LIKELIHOODS = [...POINTS].reverse();
/** The lines of the legend, the gravest first; their names say from which risk number to which. */
const LEGEND = [...SEVERITIES].reverse();

/** A figure of the risks; blank while there is no risk number. */
const figure = figuresUnless("COUNT({riskNumber:column})=0", (table) => judgedRisks(table).length === 0);

/**
 * Sheet P11: the six dangers that come with a key account (方案一,一(一)), each judged by likelihood and impact, the measure
 * chosen from the five of the text (方案一,一(二)), and a map that counts the risks. The map counts every risk as it is judged
 * now, also when its measure is done: whoever thinks that it has become smaller judges it anew.
 */
export const spec: RowTable = {
  type: "rows",
  severalRows: true,
  number: "P11",
  pack: "keyAccounts",
  word: "Risks",
  orientation: "landscape",
  structure: [],
  settings: [
    todayCell(),
    figure("risks", "whole", "COUNT({riskNumber:column})", (table) => judgedRisks(table).length),
    figure("overdueRisks", "whole", "COUNTIF({status:column},{'overdue'})", (table) => timesIn(table, "status", "overdue")),
    figure("withoutMeasure", "whole", "COUNTIF({status:column},{'measureMissing'})", (table) => timesIn(table, "status", "measureMissing")),
  ],
  blocks: [
    { name: "map", at: "risk", lines: LIKELIHOODS.map((points) => `likely${points}`), columns: POINTS.map(impactColumn) },
    {
      name: "legend",
      at: "owner",
      lines: LEGEND.map((severity) => `${severity}Numbers`),
      severities: LEGEND,
      columns: [
        { name: "severityRisks", kind: "whole", cells: LEGEND.map((severity) => bySeverity("severityRisks", severity)) },
        { name: "severityOverdue", kind: "whole", cells: LEGEND.map((severity) => bySeverity("severityOverdue", severity)) },
      ],
    },
  ],
  charts: [],
  sections: [
    {
      name: "risks",
      fields: [
        ...customerFields(ofRisks),
        { role: "input", name: "risk", kind: "choice", choices: ACCOUNT_RISKS, sample: sampleRisks("risk") },
        points("likelihood"),
        points("impact"),
        {
          role: "result",
          name: "riskNumber",
          kind: "whole",
          formula: `IF(${holdsText("likelihood", "impact")},#VALUE!,IF(COUNT({likelihood},{impact})<2,"",IF(OR(MIN({likelihood},{impact})<1,MAX({likelihood},{impact})>${MOST_POINTS},{likelihood}<>INT({likelihood}),{impact}<>INT({impact})),#NUM!,{likelihood}*{impact})))`,
          value: (table) =>
            table.column("likelihood").map((likelihood, row) => attempt(() => riskNumber(likelihood, table.column("impact")[row]))),
        },
        {
          role: "result",
          name: "severity",
          kind: "choice",
          heat: true,
          formula: `IF(ISNUMBER({riskNumber}),IF({riskNumber}>=${SEVERITY_FROM.high},{'high'},IF({riskNumber}>=${SEVERITY_FROM.medium},{'medium'},{'low'})),"")`,
          value: (table) => table.column("riskNumber").map((risk) => (typeof risk === "number" ? severityOf(risk) : "")),
        },
      ],
    },
    {
      name: "measures",
      fields: [
        { role: "input", name: "due", kind: "date", sample: sampleRisks("due") },
        { role: "input", name: "measure", kind: "choice", choices: RISK_MEASURES, sample: sampleRisks("measure") },
        { role: "input", name: "owner", kind: "text", sample: sampleRisks("owner") },
        { role: "input", name: "done", kind: "date", sample: sampleRisks("done") },
        {
          role: "result",
          name: "status",
          kind: "choice",
          alerts: ["overdue", "measureMissing"],
          formula: `IF(${holdsText("due")},#VALUE!,IF(ISNUMBER({riskNumber}),IF({done}<>"",{'done'},IF(IF(COUNT({due},{today})=2,INT({due})<INT({today}),FALSE),{'overdue'},IF(AND({measure}="",{riskNumber}>=${SEVERITY_FROM.high}),{'measureMissing'},{'open'}))),""))`,
          value: (table) => {
            const [measure, due, done] = [table.column("measure"), table.column("due"), table.column("done")];
            return table
              .column("riskNumber")
              .map((risk, row) =>
                attempt(() => measureState(risk, { measure: measure[row], due: due[row], done: done[row] }, todayOf(table))),
              );
          },
        },
        daysLate("overdueDays", "overdue"),
      ],
    },
  ],
};

function points(name: "likelihood" | "impact"): InputField {
  return { role: "input", name, kind: "whole", required: true, bounds: { minimum: 1, maximum: MOST_POINTS }, sample: sampleRisks(name) };
}

/** How many risks of an impact there are at each likelihood; nothing stands where there is none. */
function impactColumn(impact: number): BlockColumn {
  return {
    name: `impact${impact}`,
    kind: "whole",
    severities: LIKELIHOODS.map((likelihood) => severityOf(likelihood * impact)),
    cells: LIKELIHOODS.map((likelihood): Summary => {
      // The risk number as well: it is an error where a text looks like a number.
      const count = `COUNTIFS({likelihood:column},${likelihood},{impact:column},${impact},{riskNumber:column},${likelihood * impact})`;
      return {
        role: "summary",
        name: `impact${impact}.likely${likelihood}`,
        kind: "whole",
        formula: `IF(${count}=0,"",${count})`,
        value: (table) => mapOf(table)[likelihood - 1]?.[impact - 1] || "",
      };
    }),
  };
}

/** How many risks are so grave, and how many of them are late. */
function bySeverity(name: "severityRisks" | "severityOverdue", severity: Severity): Summary {
  const late = name === "severityOverdue" ? ",{status:column},{'overdue'}" : "";
  return figure(`${name}.${severity}Numbers`, "whole", `COUNTIFS({severity:column},{'${severity}'}${late})`, (table) => {
    const status = table.column("status");
    return table.column("severity").filter((own, row) => own === severity && (late === "" || status[row] === "overdue")).length;
  });
}

/** The risk numbers that there are. */
function judgedRisks(table: Calculation): Value[] {
  return table.column("riskNumber").filter((risk) => typeof risk === "number");
}

const mapOf = once((table) => riskMap(table.column("likelihood"), table.column("impact")));
