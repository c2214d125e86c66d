/** The parts of the package: names, kinds, and that each is reached and nothing leads nowhere. */
import { posix } from "node:path";
import type { Report } from "./report";
import { attributesOf, elements, repeated } from "./xml";

export type Parts = ReadonlyMap<string, string>;

export interface Relation {
  readonly target: string;
  readonly isOutside: boolean;
}

/** The relations of each part by their ids; the package itself has the name "". */
export type Relations = ReadonlyMap<string, ReadonlyMap<string, Relation>>;

export function checkPackage(parts: Parts, report: Report): Relations {
  const names = [...parts.keys()];
  for (const name of repeated(names)) report.problem(name, "there are two parts of this name");
  for (const name of names) report.holds(!/\\|^\//.test(name), name, "not a name of a part");
  checkTypes(parts, report);
  const relations = relationsOf(parts, report);
  const reached = new Set([...relations.values()].flatMap((of) => [...of.values()].map(({ target }) => target)));
  for (const name of names)
    report.holds(name.endsWith(".rels") || name === "[Content_Types].xml" || reached.has(name), name, "nothing leads to this part");
  return relations;
}

function checkTypes(parts: Parts, report: Report): void {
  const types = parts.get("[Content_Types].xml") ?? "";
  const own = elements(types, "Override").map(({ attributes }) => attributes["PartName"] ?? "");
  const byEnding = new Set(elements(types, "Default").map(({ attributes }) => attributes["Extension"]?.toLowerCase()));
  for (const name of repeated(own)) report.problem(name, "has its kind twice");
  const known = new Set(own.map((name) => name.toLowerCase()));
  for (const name of parts.keys()) {
    const hasOwn = known.delete(`/${name.toLowerCase()}`);
    const isTyped = name.endsWith(".xml") ? hasOwn : hasOwn || byEnding.has(name.split(".").at(-1)?.toLowerCase());
    report.holds(isTyped || name === "[Content_Types].xml", name, "has no kind");
  }
  for (const name of known) report.problem(name, "has a kind but is not there");
}

function relationsOf(parts: Parts, report: Report): Relations {
  const relations = new Map<string, Map<string, Relation>>();
  for (const [path, xml] of parts) {
    if (!path.endsWith(".rels")) continue;
    const folder = posix.dirname(posix.dirname(path));
    const source = posix.join(folder, posix.basename(path, ".rels"));
    const own = new Map<string, Relation>();
    for (const [, tag = ""] of xml.matchAll(/<Relationship\s([^>]*)>/g)) {
      const { Id: id = "", Target: to = "", TargetMode: mode } = attributesOf(tag);
      const isOutside = mode === "External";
      const target = isOutside ? to : to.startsWith("/") ? to.slice(1) : posix.join(folder, to);
      report.holds(!own.has(id), path, `the relation ${id} is there twice`);
      report.holds(isOutside || parts.has(target), path, `the relation ${id} leads to ${target}, which is not there`);
      own.set(id, { target, isOutside });
    }
    const isRoot = source === ".rels" || path === "_rels/.rels";
    report.holds(isRoot || parts.has(source), path, "belongs to a part that is not there");
    relations.set(isRoot ? "" : source, own);
  }
  return relations;
}
