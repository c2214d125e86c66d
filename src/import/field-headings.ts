/** What stands above the columns that a field is filled from. */
import { LANGUAGES } from "../i18n";
import { FORMER_HEADINGS } from "../i18n/former-words";
import { FIELD_HEADINGS } from "../i18n/field-headings";
import { wordsOf } from "../book/words";
import { plainHeading } from "../values/headings";

/**
 * The group of a field's headings that a heading belongs to: 0 for the plainest, -1 for none. The field's id and its
 * heading on our own sheets, in any language, now or in an earlier version, are of the first group.
 *
 * @param table the textbook's number, for the words of our own sheets
 * @param field the field's id
 * @example headingGroup("客戶编号", "6-9", "customer") // 5
 */
export function headingGroup(heading: string, table: string, field: string): number {
  const plain = plainHeading(heading);
  if (plain === "") return -1;
  return headingGroups(table, field).findIndex((group) => group.has(plain));
}

const groupsKept = new Map<string, readonly ReadonlySet<string>[]>();

function headingGroups(table: string, field: string): readonly ReadonlySet<string>[] {
  const key = `${table} ${field}`;
  const kept = groupsKept.get(key);
  if (kept) return kept;
  const known: Readonly<Record<string, readonly (readonly string[])[]>> = FIELD_HEADINGS;
  const [first = [], ...others] = known[field] ?? [];
  const own = [
    ...LANGUAGES.map((language) => wordsOf(table, language).fields[field] ?? ""),
    ...(FORMER_HEADINGS[table]?.[field] ?? []),
  ].map(plainHeading);
  const groups = [
    new Set([plainHeading(field), ...own.filter((heading) => heading !== ""), ...first]),
    ...others.map((group) => new Set(group)),
  ];
  groupsKept.set(key, groups);
  return groups;
}
