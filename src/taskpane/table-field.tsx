/** The question whether a table is made alone or linked with others. */
import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fill } from "../i18n";
import type { TableChoice } from "./choices";
import { useWords } from "./words";

interface TableFieldProps {
  readonly choices: readonly TableChoice[];
  /** The id of the one that is made. */
  readonly choice: string;
  readonly onChange: (choice: string) => void;
}

/** Whether a table is made alone or with those it reads from; asked only where there is a choice. */
export function TableField({ choices, choice, onChange }: TableFieldProps): ReactNode {
  const { gallery } = useWords();
  if (choices.length < 2) return null;
  return (
    <Field label={gallery.make}>
      <RadioGroup value={choice} onChange={(_, { value }) => onChange(value)}>
        {choices.map(({ id, tables }) => {
          const numbers = tables.map(({ number }) => number).join(" + ");
          const label = tables.length > 1 ? fill(gallery.makeLinked, { tables: numbers }) : fill(gallery.makeAlone, { table: numbers });
          return <Radio key={id} value={id} label={label} />;
        })}
      </RadioGroup>
    </Field>
  );
}
