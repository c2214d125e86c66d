/** Runs one request against the model: object paths become nodes, actions read, set and call, in order. */
import type { WireAction, WireArguments, WireBody, WirePath } from "./client";
import { ExcelFault, isNode, type ModelNode } from "./node";

export interface Executed {
  readonly results: { ActionId: number; Value: unknown }[];
  readonly fault?: { readonly code: string; readonly message: string; readonly location: string; readonly index: number };
}

export interface Execution {
  readonly root: ModelNode;
  readonly kept: ReadonlyMap<string, ModelNode>;
  readonly api: (version: string) => boolean;
  /** Called before each action; may throw. */
  readonly before: () => void;
  readonly onUnknown: (member: string) => void;
}

/** Members that came after ExcelApi 1.4, so that a call an older Excel lacks fails as it would there. */
const SINCE: Readonly<Record<string, string>> = {
  "Application.SuspendApiCalculationUntilNextSync": "1.6",
  "Application.SuspendScreenUpdatingUntilNextSync": "1.9",
  "Application.CreateWorkbook": "1.8",
  "Range.ConditionalFormats": "1.6",
  "Range.DataValidation": "1.8",
  "Worksheet.FreezePanes": "1.7",
  "Worksheet.PageLayout": "1.9",
  "Workbook.Protection": "1.7",
  "Workbook.GetActiveCell": "1.7",
  "ChartSeriesCollection.Add": "1.7",
  "ChartSeries.SetValues": "1.7",
  "ChartSeries.SetXAxisValues": "1.7",
  "ChartSeries.ChartType": "1.7",
  "ChartSeries.GapWidth": "1.7",
  "ChartSeries.AxisGroup": "1.8",
  "ChartSeries.HasDataLabels": "1.7",
  "ChartSeries.DataLabels": "1.8",
  "ChartSeries.Smooth": "1.7",
  "ChartSeries.MarkerStyle": "1.7",
  "ChartSeries.MarkerSize": "1.7",
  "ChartSeries.MarkerBackgroundColor": "1.7",
  "ChartSeries.MarkerForegroundColor": "1.7",
  "ChartAxes.GetItem": "1.7",
  "ChartAxis.NumberFormat": "1.8",
  "ChartAxis.TickLabelPosition": "1.7",
  "ChartLineFormat.Weight": "1.7",
  "Worksheet.Gridlines": "1.8",
  "NamedItem.Formula": "1.7",
  "ConditionalFormat.GetRanges": "1.9",
};

export function execute(body: WireBody, execution: Execution): Executed {
  const nodes = new Map<number, ModelNode | null>();
  const results: { ActionId: number; Value: unknown }[] = [];
  let location = "";

  const existing = <Member>(node: ModelNode, member: string, found: Member | undefined): Member => {
    location = `${node.type}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
    if (found === undefined) {
      execution.onUnknown(`${node.type}.${member}`);
      throw new Error(`The in-memory Excel has no ${node.type}.${member}`);
    }
    const since = SINCE[`${node.type}.${member}`];
    if (since !== undefined && !execution.api(since)) throw new ExcelFault("ApiNotFound", `The API ${location} could not be found.`);
    return found;
  };
  const pathOf = (id: number): ModelNode | null => {
    const known = nodes.get(id);
    if (known !== undefined) return known;
    const path = body.ObjectPaths[String(id)];
    if (!path) throw new Error(`There is no object path ${id}`);
    const node = resolve(path);
    nodes.set(id, node);
    return node;
  };
  const present = (id: number): ModelNode => {
    const node = pathOf(id);
    if (!node) throw new ExcelFault("ItemNotFound", "The requested resource doesn't exist.");
    return node;
  };
  const given = ({ Arguments = [], ReferencedObjectPathIds: paths = [] }: WireArguments = {}): unknown[] =>
    Arguments.map((value, index) => (paths[index] ? present(paths[index]) : (value ?? undefined)));
  const resolve = (path: WirePath): ModelNode | null => {
    if (path.ObjectPathType === 1) return execution.root;
    if (path.ObjectPathType === 6) return existing(execution.root, `reference ${path.Name}`, execution.kept.get(path.Name));
    const parent = present(path.ParentObjectPathId ?? -1);
    if (path.ObjectPathType === 4) return existing(parent, path.Name, parent.child?.[path.Name])();
    if (path.ObjectPathType === 5) return existing(parent, "GetItem", parent.item)(given(path.ArgumentInfo)[0]);
    if (path.ObjectPathType !== 3) throw new Error(`Object paths of type ${path.ObjectPathType} are not known here`);
    const result = existing(parent, path.Name, parent.call?.[path.Name])(...given(path.ArgumentInfo));
    if (result !== null && !isNode(result)) throw new Error(`${parent.type}.${path.Name} gives no object`);
    return result;
  };
  const perform = (action: WireAction): unknown => {
    if (action.ActionType === 5) return null;
    if (action.ActionType === 1) return pathOf(action.ObjectPathId) === null ? null : (present(action.ObjectPathId).identity ?? {});
    const node = pathOf(action.ObjectPathId);
    if (action.ActionType === 2) return node && query(node, action.QueryInfo?.Select ?? [], existing);
    // The client keeps a reference to every range, before it knows whether there is one.
    if (!node && action.Name === "_KeepReference") return null;
    if (!node) throw new ExcelFault("ItemNotFound", "The requested resource doesn't exist.");
    const values = given(action.ArgumentInfo);
    if (action.ActionType === 3) return existing(node, action.Name, node.call?.[action.Name])(...values) ?? null;
    if (action.ActionType === 4) return existing(node, action.Name, node.set?.[action.Name])(values[0] ?? null);
    throw new Error(`Actions of type ${action.ActionType} are not known here`);
  };

  for (const [index, action] of body.Actions.entries()) {
    try {
      location = "";
      execution.before();
      results.push({ ActionId: action.Id, Value: perform(action) });
    } catch (error) {
      if (!(error instanceof ExcelFault)) throw error;
      return { results: [], fault: { code: error.code, message: error.message, location, index } };
    }
  }
  return { results };
}

type Existing = <Member>(node: ModelNode, member: string, found: Member | undefined) => Member;

/** What `load` asks for: properties by name, `worksheet/name` through a child, of each item for a collection. */
function query(node: ModelNode, select: readonly string[], existing: Existing): Record<string, unknown> {
  if (select.length === 0) throw new Error(`load() of ${node.type} names no property`);
  if (node.items) return { _Items: node.items().map((item) => query(item, select, existing)) };
  const answer: Record<string, unknown> = { ...node.identity };
  for (const path of select) {
    const [first = "", ...rest] = path.split("/");
    const name = first.charAt(0).toUpperCase() + first.slice(1);
    answer[name] =
      rest.length === 0
        ? existing(node, name, node.get?.[name])()
        : query(existing(node, name, node.child?.[name])(), [rest.join("/")], existing);
  }
  return answer;
}
