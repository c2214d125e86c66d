/** Charts: their places, axes and series, and that the cells that they show are there. */
import type { Parts, Relations } from "./package";
import type { Report } from "./report";
import type { SheetAsRead } from "./sheet";
import { tagsOf } from "./workbook";
import { elements, repeated, textOf, unescaped } from "./xml";

const AXES = ["c:catAx", "c:valAx", "c:dateAx", "c:serAx"];
const KINDS = ["bar", "line", "pie", "scatter", "area", "doughnut", "bubble"];
const WITHOUT_AXES = new Set(["pie", "doughnut"]);
/** Where labels may stand. */
const LABELS: Readonly<Record<string, readonly string[]>> = {
  bar: ["ctr", "inBase", "inEnd", "outEnd"],
  line: ["t", "b", "l", "r", "ctr"],
  scatter: ["t", "b", "l", "r", "ctr"],
  pie: ["bestFit", "ctr", "inEnd", "outEnd"],
};

export function checkDrawings(
  { name, path, xml }: SheetAsRead,
  parts: Parts,
  relations: Relations,
  sheets: ReadonlySet<string>,
  report: Report,
): void {
  for (const { "r:id": id = "" } of tagsOf(xml, "drawing")) {
    const drawing = relations.get(path)?.get(id)?.target ?? "";
    const anchors = elements(parts.get(drawing) ?? "", "xdr:twoCellAnchor");
    const numbers = anchors.flatMap(({ body }) => tagsOf(body, "xdr:cNvPr").map((shape) => shape["id"] ?? ""));
    for (const number of repeated(numbers)) report.problem(name, `two drawings have the number ${number}`);
    for (const { body } of anchors) {
      const corner = (side: string): number[] =>
        ["xdr:col", "xdr:row", "xdr:colOff", "xdr:rowOff"].map((part) => Number(textOf(textBetween(body, side), part) ?? 0));
      const [from, to] = [corner("xdr:from"), corner("xdr:to")] as [number[], number[]];
      report.holds(
        from[0]! < to[0]! && from[1]! < to[1]! && [...from, ...to].every((value) => value >= 0),
        name,
        "a drawing covers no cells",
      );
      for (const { "r:id": chart = "" } of tagsOf(body, "c:chart"))
        checkChart(relations.get(drawing)?.get(chart)?.target ?? "", parts, sheets, report);
    }
  }
}

function textBetween(xml: string, name: string): string {
  return elements(xml, name)[0]?.body ?? "";
}

function checkChart(path: string, parts: Parts, sheets: ReadonlySet<string>, report: Report): void {
  const xml = parts.get(path) ?? "";
  const axes = AXES.flatMap((kind) => elements(xml, kind));
  const own = axes.map(({ body }) => tagsOf(body, "c:axId")[0]?.["val"] ?? "");
  for (const id of repeated(own)) report.problem(path, `two axes have the number ${id}`);
  for (const { body } of axes)
    report.holds(own.includes(tagsOf(body, "c:crossAx")[0]?.["val"] ?? ""), path, "an axis crosses one that is not there");
  const series: string[] = [];
  const used: string[] = [];
  for (const kind of KINDS)
    for (const { body } of elements(xml, `c:${kind}Chart`)) {
      const outside = body.replace(/<c:ser>.*<\/c:ser>/s, "");
      const ids = tagsOf(outside, "c:axId").map(({ val = "" }) => val);
      used.push(...ids);
      report.holds(WITHOUT_AXES.has(kind) || ids.length === 2, path, `has ${ids.length} axes for its ${kind}`);
      for (const id of ids) report.holds(own.includes(id), path, "has no axis for its values");
      series.push(...elements(body, "c:ser").map(({ body: inner }) => tagsOf(inner, "c:idx")[0]?.["val"] ?? ""));
      for (const { val = "" } of tagsOf(body, "c:dLblPos"))
        report.holds(LABELS[kind]?.includes(val) ?? false, path, `a label of a ${kind} cannot stand at ${val}`);
    }
  for (const number of repeated(series)) report.problem(path, `two series have the number ${number}`);
  for (const id of own) report.holds(used.includes(id), path, "has an axis that measures nothing");
  for (const { body } of elements(xml, "c:f")) {
    const [, quoted, bare] = /^(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?$/u.exec(unescaped(body)) ?? [];
    const sheet = quoted?.replaceAll("''", "'") ?? bare;
    report.holds(sheet !== undefined && sheets.has(sheet.toLowerCase()), path, `shows cells that are not there: ${unescaped(body)}`);
  }
  for (const cache of ["c:numCache", "c:strCache"])
    for (const { body } of elements(xml, cache)) {
      const count = Number(tagsOf(body, "c:ptCount")[0]?.["val"] ?? 0);
      const points = elements(body, "c:pt");
      const order = points.map(({ attributes }) => Number(attributes["idx"]));
      report.holds(
        order.every((at, index) => at < count && (index === 0 || at > order[index - 1]!)),
        path,
        "remembers points in no order",
      );
      const values = cache === "c:numCache" ? points.map(({ body: point }) => textOf(point, "c:v") ?? "") : [];
      for (const value of values) report.holds(/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$|^#N\/A$/.test(value), path, `${value} is no number`);
    }
}
