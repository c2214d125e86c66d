/** The numbers of WPS's object model by their names, read from the types that WPS publishes. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const folder = dirname(require.resolve("et-jsapi-declare/package.json"));
const source = ["lib.et.d.ts", "lib.kso.d.ts"].map((file) => readFileSync(join(folder, file), "utf8")).join("\n");

const known = new Map<string, ReadonlyMap<number, string>>();

function enumOf(name: string): ReadonlyMap<number, string> {
  const found = known.get(name) ?? read(name);
  known.set(name, found);
  return found;
}

function read(name: string): ReadonlyMap<number, string> {
  const [, body] = new RegExp(`\\benum ${name} \\{([^}]*)\\}`).exec(source) ?? [];
  if (body === undefined) throw new Error(`WPS's types know no ${name}.`);
  return new Map([...body.matchAll(/(\w+) = (-?\d+)/g)].map(([, member = "", value]) => [Number(value), member]));
}

/**
 * What a number means.
 *
 * @param prefix of the names, which is left out
 * @throws for a number that the enumeration does not have
 * @example wordFor("XlHAlign", "xlHAlign", -4131) // "Left"
 */
export function wordFor(name: string, prefix: string, value: unknown): string {
  const member = enumOf(name).get(value as number);
  if (!member?.startsWith(prefix)) throw new Error(`${String(value)} is no ${name}.`);
  return member.slice(prefix.length);
}

/** The number of a name; the other way round. */
export function numberFor(name: string, member: string): number {
  const [value] = [...enumOf(name)].find(([, one]) => one === member) ?? [];
  if (value === undefined) throw new Error(`WPS's types know no ${name}.${member}.`);
  return value;
}
