import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { choiceWords, tableChoices, type TableChoice } from "./choices";
import { useWords } from "./words";

/** The table or the linked tables to make, with a sentence on what they are for. */
export function TableField({ choice, onChange }: { choice: string; onChange: (choice: string) => void }): ReactNode {
  const { language, words } = useWords();
  const current = tableChoices.find(({ id }) => id === choice);
  const option = (item: TableChoice): ReactNode => (
    <option key={item.id} value={item.id}>
      {choiceWords(item, language).name}
    </option>
  );
  return (
    <Field label={words.table} hint={current && choiceWords(current, language).purpose}>
      <Select value={choice} onChange={(_, { value }) => onChange(value)}>
        <optgroup label={words.linkedTables}>{tableChoices.filter(({ tables }) => tables.length > 1).map(option)}</optgroup>
        <optgroup label={words.singleTables}>{tableChoices.filter(({ tables }) => tables.length === 1).map(option)}</optgroup>
      </Select>
    </Field>
  );
}
