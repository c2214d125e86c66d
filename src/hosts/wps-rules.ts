/** Checks of what is typed and conditional formats, in the words of Office.js, carried out by WPS. */
import { areasIn } from "../formula/references";
import { halves, overlap } from "../sheet/areas";
import type { Area } from "../sheet/sheet";
import { colorNumber, fault, itemsOf, load, type Answers } from "./wps-answers";
import { ALERTS, BY_VALUE, CHECKS, numberOf, OPERATORS, wordOf } from "./wps-constants";
import { asked, cellsOf, type Place } from "./wps-place";

/** What Office.js calls a check with each kind of rule. */
const TYPES = Object.freeze({ list: "List", decimal: "Decimal", wholeNumber: "WholeNumber", date: "Date" });

/** The limits of a rule. */
interface Bounds {
  readonly formula1: string | number;
  readonly formula2?: string | number;
  readonly operator: string;
}

interface Rule {
  readonly list?: { readonly inCellDropDown: boolean; readonly source: string };
  readonly wholeNumber?: Bounds;
  readonly decimal?: Bounds;
  readonly date?: Bounds;
}

/** The check of the cells of an area; where WPS says nothing it is as nobody has set it yet. */
export function validationAnswers(place: Place, area: Area) {
  const check = (): Et.Validation => cellsOf(place, area).Validation;
  return Object.freeze({
    load,
    get type() {
      return typeOf(place, area);
    },
    get rule() {
      return asked(() => ruleOf(check())) ?? {};
    },
    set rule(rule: Rule) {
      setRule(check(), rule);
    },
    get ignoreBlanks() {
      return asked(() => check().IgnoreBlank) ?? true;
    },
    set ignoreBlanks(ignores: boolean) {
      check().IgnoreBlank = ignores;
    },
    get prompt() {
      return asked(() => promptOf(check())) ?? { showPrompt: true, title: "", message: "" };
    },
    set prompt({ showPrompt, title, message }: { showPrompt: boolean; title: string; message: string }) {
      const own = check();
      own.ShowInput = showPrompt;
      own.InputTitle = title;
      own.InputMessage = message;
    },
    get errorAlert() {
      return asked(() => alertOf(check())) ?? { showAlert: true, style: "Stop", title: "", message: "" };
    },
    set errorAlert({ showAlert, style, title, message }: { showAlert: boolean; style: string; title: string; message: string }) {
      const own = check();
      // Added as one that stops.
      if (style !== "Stop") own.Modify(own.Type, numberOf(ALERTS, style), own.Operator, own.Formula1, own.Formula2);
      own.ShowError = showAlert;
      own.ErrorTitle = title;
      own.ErrorMessage = message;
    },
    clear: () => check().Delete(),
  }) satisfies Answers<Excel.DataValidation>;
}

/** WPS refuses to say anything of cells without a check, and of cells with different ones. */
function typeOf(place: Place, area: Area): string {
  const type = asked(() => cellsOf(place, area).Validation.Type);
  if (type !== null) {
    const kind = wordOf(CHECKS, type);
    return kind ? TYPES[kind] : "Custom";
  }
  const parts = halves(area);
  return parts.every((part) => typeOf(place, part) === "None") ? "None" : "Inconsistent";
}

function ruleOf(check: Et.Validation): Rule {
  const { Formula1, Formula2, Operator } = check;
  const kind = wordOf(CHECKS, check.Type);
  if (kind === "list") return { list: { inCellDropDown: check.InCellDropdown, source: Formula1 } };
  const bounds = { formula1: boundOf(Formula1), formula2: boundOf(Formula2), operator: wordOf(OPERATORS, Operator) ?? "" };
  return kind ? { [kind]: bounds } : {};
}

function promptOf({ ShowInput, InputTitle, InputMessage }: Et.Validation) {
  return { showPrompt: ShowInput, title: InputTitle, message: InputMessage };
}

function alertOf({ ShowError, AlertStyle, ErrorTitle, ErrorMessage }: Et.Validation) {
  return { showAlert: ShowError, style: wordOf(ALERTS, AlertStyle) ?? "Stop", title: ErrorTitle, message: ErrorMessage };
}

/** A limit as a number, or as a day of ISO 8601; WPS hands over texts. */
function boundOf(text: string): string | number {
  const plain = String(text).replace(/^=/, "").trim();
  if (plain !== "" && Number.isFinite(Number(plain))) return Number(plain);
  const day = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(plain);
  return day ? `${day[1]}-${day[2]!.padStart(2, "0")}-${day[3]!.padStart(2, "0")}` : text;
}

function setRule(check: Et.Validation, rule: Rule): void {
  const [kind, limits] = (Object.entries(rule) as [keyof Rule, NonNullable<Rule[keyof Rule]>][])[0] ?? [];
  if (kind === undefined || limits === undefined || !Object.hasOwn(CHECKS, kind)) throw fault("InvalidArgument", JSON.stringify(rule));
  check.Delete();
  if ("source" in limits) {
    check.Add(CHECKS.list, ALERTS.Stop, OPERATORS.Between, limits.source);
    check.InCellDropdown = limits.inCellDropDown;
    return;
  }
  const { formula1, formula2, operator } = limits;
  check.Add(
    CHECKS[kind],
    ALERTS.Stop,
    numberOf(OPERATORS, operator),
    String(formula1),
    formula2 === undefined ? undefined : String(formula2),
  );
}

/** The conditional formats of a sheet that touch an area, in their order. */
export function conditionalFormatsAnswers(place: Place, area: Area) {
  const all = withIds(itemsOf<Et.FormatCondition>(place.sheet.Cells.FormatConditions));
  const here = all.filter(({ condition }) => areasIn(condition.AppliesTo.Address()).some((one) => overlap(one, area)));
  return Object.freeze({
    load,
    items: here.map(({ condition, id }) => conditionAnswers(condition, id)),
    getItem: (wanted: string) => {
      const found = all.find(({ id }) => id === wanted);
      if (!found) throw fault("ItemNotFound", wanted, "ConditionalFormatCollection.getItem");
      return conditionAnswers(found.condition, wanted);
    },
    add: (kind: string) => {
      if (kind !== "CellValue") throw fault("InvalidArgument", kind, "ConditionalFormatCollection.add");
      return Object.freeze({ cellValue: newCondition(cellsOf(place, area).FormatConditions) });
    },
  }) satisfies Answers<Excel.ConditionalFormatCollection>;
}

/** WPS numbers formats anew when one goes, so they are known by what they are; of those that are alike each has a number. */
function withIds(conditions: readonly Et.FormatCondition[]) {
  const counts = new Map<string, number>();
  return conditions.map((condition) => {
    // Of a format that no value decides there is no formula.
    const looks = [condition.AppliesTo.Address(), condition.Type, asked(() => condition.Operator), asked(() => condition.Formula1)].join(
      " ",
    );
    const count = (counts.get(looks) ?? 0) + 1;
    counts.set(looks, count);
    return { condition, id: `${looks} ${count}` };
  });
}

function conditionAnswers(condition: Et.FormatCondition, id: string) {
  return Object.freeze({
    load,
    id,
    type: condition.Type === BY_VALUE ? "CellValue" : "Custom",
    getRanges: () => Object.freeze({ load, address: condition.AppliesTo.Address() }),
    get cellValue() {
      return Object.freeze({
        load,
        get rule() {
          return { formula1: condition.Formula1, operator: wordOf(OPERATORS, condition.Operator) ?? "" };
        },
      });
    },
    delete: () => condition.Delete(),
  });
}

/** WPS makes a format of its rule, so the rule comes first and then the look. */
function newCondition(conditions: Et.FormatConditions) {
  let made: Et.FormatCondition | undefined;
  const condition = (): Et.FormatCondition => {
    if (!made) throw fault("InvalidArgument", "A format in WPS needs its rule first.", "CellValueConditionalFormat.format");
    return made;
  };
  return Object.freeze({
    set rule({ formula1, operator }: { formula1: string; operator: string }) {
      made = conditions.Add(BY_VALUE, numberOf(OPERATORS, operator), formula1) as Et.FormatCondition;
    },
    format: Object.freeze({
      font: Object.freeze({
        set color(color: string) {
          condition().Font.Color = colorNumber(color);
        },
        set bold(bold: boolean) {
          condition().Font.Bold = bold;
        },
      }),
      fill: Object.freeze({
        set color(color: string) {
          condition().Interior.Color = colorNumber(color);
        },
      }),
    }),
  });
}
