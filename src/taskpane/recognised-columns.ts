/** Which column of the user's file became which field, for the user to check. */
import { fill, type Language } from "../i18n";
import { tableByNumber } from "../templates";
import { fieldsOf } from "../templates/model";
import { headingGroup } from "../workbook/headings";
import { columnIds, wordsOf } from "../workbook/request";
import type { Recognised } from "./use-data-file";

export interface RecognisedColumns {
  /** In the order of the fields; `heading` is the file's own. */
  readonly used: readonly { readonly heading: string; readonly field: string }[];
  /** Headings of the file that no field took. */
  readonly unused: readonly string[];
}

/** The file's headings beside the names of the fields they became, each once even where two linked tables have the field. */
export function recognisedColumns({ file, data }: Recognised, language: Language): RecognisedColumns {
  const used = new Map<string, { heading: string; field: string }>();
  for (const [table, { columns, headings }] of Object.entries(data.tables)) {
    for (const field of fieldsOf(tableByNumber(table))) {
      if (field.role !== "input") continue;
      const word = wordsOf(table, language).fields[field.name] ?? field.name;
      columnIds(field, Object.keys(columns).length).forEach((id, index) => {
        const heading = columns[id] && (headings[id] ?? headingIn(file.headings, table, id));
        if (heading) used.set(heading, { heading, field: fill(word, { n: index + 1 }) });
      });
    }
  }
  return { used: [...used.values()], unused: file.headings.filter((heading) => heading.trim() !== "" && !used.has(heading)) };
}

/** The heading of the plainest kind, as the match prefers it. */
function headingIn(headings: readonly string[], table: string, id: string): string | undefined {
  const rated = headings.map((heading) => ({ heading, group: headingGroup(heading, table, id) })).filter(({ group }) => group >= 0);
  return rated.sort((left, right) => left.group - right.group)[0]?.heading;
}
