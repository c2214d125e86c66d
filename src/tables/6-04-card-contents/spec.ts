/** Table 6-4: contents of a customer card. */
import { checklistCompleteness, isAnswered, missingItems } from "../../domain/completeness";
import { CARD_GROUPS } from "../parts/card";
import {
  once,
  questionsOf,
  type AnswerSource,
  type Calculation,
  type FormTable,
  type InputField,
  type RowTable,
  type Summary,
} from "../model";
import { spec as companyCard } from "../6-02-company-card/spec";
import { spec as personCard } from "../6-03-person-card/spec";

/** What a card must hold, and the question that asks it on the company's and on the person's card. */
interface Item {
  readonly name: string;
  readonly group: (typeof CARD_GROUPS)[number];
  readonly source: "bySeeing" | "byAsking" | "byLicence" | "byAccounts" | "byTrade" | "byOurselves";
  readonly required: "yes" | "no";
  readonly company: string | null;
  readonly person: string | null;
}

const item = (
  group: Item["group"],
  name: string,
  company: string | null,
  person: string | null,
  source: Item["source"],
  required: Item["required"],
): Item => ({ group, name, company, person, source, required });

const ITEMS: readonly Item[] = [
  item("basic", "itemName", "name", "name", "byAsking", "yes"),
  item("basic", "itemCode", "code", "code", "byOurselves", "yes"),
  item("basic", "itemForm", "legalForm", null, "byLicence", "no"),
  item("basic", "itemBusiness", "lineOfBusiness", "position", "byAsking", "yes"),
  item("basic", "itemAddress", "address", "address", "bySeeing", "yes"),
  item("basic", "itemPhone", "phone", "phone", "byAsking", "yes"),
  item("basic", "itemContact", "contact", "introducedBy", "byAsking", "no"),
  item("basic", "itemManager", "manager", null, "byLicence", "yes"),
  item("basic", "itemLegal", "legalRepresentative", null, "byLicence", "no"),
  item("basic", "itemDecision", "decisionMaker", "decisionMaker", "byAsking", "yes"),
  item("basic", "itemFounded", "founded", "born", "byAsking", "no"),
  item("basic", "itemCapital", "capital", null, "byLicence", "no"),
  item("basic", "itemAssets", "assets", null, "byAccounts", "no"),
  item("basic", "itemSex", null, "sex", "bySeeing", "no"),
  item("basic", "itemEducation", null, "education", "byAsking", "no"),
  item("basic", "itemFirst", "firstDeal", "firstContact", "byAccounts", "no"),
  item("basic", "itemSalesperson", "salesperson", "salesperson", "byOurselves", "yes"),
  item("basic", "itemUpdated", "updated", "updated", "byOurselves", "yes"),
  item("characteristics", "itemArea", "area", null, "byAsking", "no"),
  item("characteristics", "itemStaff", "staff", null, "bySeeing", "no"),
  item("characteristics", "itemCapability", "capability", null, "byTrade", "yes"),
  item("characteristics", "itemPotential", "potential", "potential", "byOurselves", "yes"),
  item("characteristics", "itemChannels", "channels", null, "bySeeing", "no"),
  item("characteristics", "itemPolicy", "policy", null, "byAsking", "no"),
  item("characteristics", "itemIdea", "idea", null, "byAsking", "no"),
  item("characteristics", "itemDirection", "direction", null, "byAsking", "no"),
  item("characteristics", "itemFeatures", "features", null, "bySeeing", "no"),
  item("characteristics", "itemFamily", null, "family", "byAsking", "no"),
  item("characteristics", "itemIncome", null, "income", "byAsking", "no"),
  item("characteristics", "itemInterests", null, "interests", "byAsking", "no"),
  item("characteristics", "itemNeeds", null, "needs", "byAsking", "yes"),
  item("business", "itemSales", "sales", "sales", "byAccounts", "yes"),
  item("business", "itemQuality", "quality", null, "bySeeing", "no"),
  item("business", "itemCompetitors", "competitors", "competitors", "byTrade", "yes"),
  item("business", "itemRelation", "relation", "relation", "byAccounts", "yes"),
  item("business", "itemAttitude", "attitude", "attitude", "byOurselves", "no"),
  item("transactions", "itemTerms", "terms", "payment", "byAccounts", "yes"),
  item("transactions", "itemBank", "bank", null, "byAsking", "no"),
  item("transactions", "itemLimit", "limit", null, "byAccounts", "no"),
  item("transactions", "itemCredit", "credit", "credit", "byTrade", "yes"),
  item("transactions", "itemReputation", "reputation", null, "byTrade", "no"),
  item("transactions", "itemActivity", "salesActivity", null, "bySeeing", "no"),
  item("transactions", "itemCreditProblems", "creditProblems", null, "byTrade", "no"),
  item("transactions", "itemStrengths", "strengths", "strengths", "byOurselves", "no"),
  item("transactions", "itemProblems", "problems", "problems", "byAccounts", "yes"),
  item("transactions", "itemMeasures", "measures", "measures", "byOurselves", "yes"),
];

const CARDS = ["company", "person"] as const;
type Card = (typeof CARDS)[number];

/** On which cards a required item is missing, in the order of the sums of 1 for the company's and 2 for the person's card. */
const MISSING_ON = ["missingCompany", "missingPerson", "missingBoth"] as const;

/**
 * Table 6-4: what any customer's card must hold, why, and from where it is learned (客户管理的内容), with a mark whether
 * it is filled in. Beside a card of the same workbook the marks are read from it; alone they are typed.
 */
export const spec: RowTable = {
  type: "rows",
  number: "6-4",
  step: "files",
  word: "Contents",
  orientation: "landscape",
  structure: [],
  settings: [],
  blocks: [
    {
      name: "groups",
      at: "reason",
      lines: [...CARD_GROUPS, "all"],
      totalLine: "all",
      columns: [
        { name: "items", kind: "whole", cells: [...CARD_GROUPS.map(items), items(null)] },
        ...CARDS.flatMap((card) => [
          {
            name: `${card}Share`,
            kind: "share" as const,
            cells: [...CARD_GROUPS.map((group) => share(card, group)), share(card, null)],
          },
          {
            name: `${card}Missing`,
            kind: "whole" as const,
            cells: [...CARD_GROUPS.map((group) => missing(card, group)), missing(card, null)],
          },
        ]),
      ],
    },
  ],
  charts: [],
  sections: [
    {
      name: "contents",
      fields: [
        { role: "fixed", name: "group", kind: "text", cells: ITEMS.map(({ group }) => group) },
        { role: "fixed", name: "item", kind: "text", cells: ITEMS.map(({ name }) => name) },
        { role: "fixed", name: "reason", kind: "note", cells: ITEMS.map(({ name }) => name.replace("item", "why")) },
        { role: "fixed", name: "source", kind: "text", cells: ITEMS.map(({ source }) => source) },
        { role: "fixed", name: "required", kind: "choice", cells: ITEMS.map(({ required }) => required) },
        marks("company", companyCard),
        marks("person", personCard),
        {
          role: "result",
          name: "missing",
          kind: "choice",
          alerts: MISSING_ON,
          formula: `CHOOSE(1+${lacks("company")}+2*${lacks("person")},"",${MISSING_ON.map((where) => `{'${where}'}`).join(",")})`,
          value: (table) => {
            const [company, person] = CARDS.map((card) => missingOn(table)[card]);
            return table.column("group").map((_, row) => ["", ...MISSING_ON][Number(company?.[row]) + 2 * Number(person?.[row])] ?? "");
          },
        },
      ],
    },
  ],
};

/** 1 where a required item is missing on a card that was begun, else 0. */
function lacks(card: Card): string {
  return `({${card}Missing.all}<>"")*({required}={'yes'})*({${card}}<>{'yes'})*({${card}}<>{'notAsked'})`;
}

/** Whether each item is filled on a card; the sample looks at the sample of that card. */
function marks(name: Card, card: FormTable): InputField {
  const from: AnswerSource = { table: card.number, answers: ITEMS.map((one) => one[name]), counted: "filled" };
  const questions = new Map(questionsOf(card).map((question) => [question.name, question]));
  return {
    role: "input",
    name,
    kind: "choice",
    choices: ["yes", "no", "notAsked"],
    from,
    sample: ({ language }) => [
      from.answers.map((question) => {
        if (question === null) return "notAsked";
        return isAnswered(questions.get(question)?.sample(language)) ? "yes" : "no";
      }),
    ],
  };
}

/** How many items a group has; `null` is all of them. */
function items(group: Item["group"] | null): Summary {
  return {
    role: "summary",
    name: `items.${group ?? "all"}`,
    kind: "whole",
    formula: group === null ? "ROWS({group:column})" : "COUNTIF({group:column},{line})",
    value: (table) => rowsOf(table, group).length,
  };
}

/** How complete a card is in a group, blank while nothing is marked; an item that the card does not ask is left out. */
function share(card: Card, group: Item["group"] | null): Summary {
  const column = `{${card}:column}`;
  const count = (mark: string): string =>
    group === null ? `COUNTIF(${column},{'${mark}'})` : `COUNTIFS({group:column},{line},${column},{'${mark}'})`;
  const asked = `({items.${group ?? "all"}}-${count("notAsked")})`;
  return {
    role: "summary",
    name: `${card}Share.${group ?? "all"}`,
    kind: "share",
    formula: `IF(OR(COUNTIF(${column},{'yes'})+COUNTIF(${column},{'no'})=0,${asked}=0),"",${count("yes")}/${asked})`,
    value: (table) => {
      const all = table.column(card);
      if (!all.some((mark) => mark === "yes" || mark === "no")) return "";
      const own = rowsOf(table, group).map((row) => all[row]);
      const asked = Number(table.scalar(`items.${group ?? "all"}`)) - own.filter((mark) => mark === "notAsked").length;
      return asked === 0 ? "" : checklistCompleteness(own).filled / asked;
    },
  };
}

/** How many required items of a group a card still lacks, blank while nothing is marked. */
function missing(card: Card, group: Item["group"] | null): Summary {
  const column = `{${card}:column}`;
  const within = group === null ? "" : "{group:column},{line},";
  const count = (mark: string | null): string =>
    `COUNTIFS(${within}{required:column},{'yes'}${mark === null ? "" : `,${column},{'${mark}'}`})`;
  return {
    role: "summary",
    name: `${card}Missing.${group ?? "all"}`,
    kind: "whole",
    formula: `IF(COUNTIF(${column},{'yes'})+COUNTIF(${column},{'no'})=0,"",${count(null)}-${count("yes")}-${count("notAsked")})`,
    value: (table) => {
      if (!table.column(card).some((mark) => mark === "yes" || mark === "no")) return "";
      return rowsOf(table, group).filter((row) => missingOn(table)[card][row]).length;
    },
  };
}

const missingOn = once((table): Record<Card, readonly boolean[]> => {
  const required = table.column("required").map((must) => must === "yes");
  return { company: missingItems(table.column("company"), required), person: missingItems(table.column("person"), required) };
});

function rowsOf(table: Calculation, group: Item["group"] | null): readonly number[] {
  return rowsByGroup(table).get(group ?? "all") ?? [];
}

const rowsByGroup = once((table) => {
  const rows = new Map<string, number[]>([["all", []]]);
  table.column("group").forEach((name, row) => {
    const group = String(name);
    rows.set(group, [...(rows.get(group) ?? []), row]);
    rows.get("all")?.push(row);
  });
  return rows;
});
