/** The question what formulas name. */
import { Checkbox, Field } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWords } from "./words";

/** Whether formulas name cells, for programs that know no tables, and what tables then do not do. */
export function ReferencesField({ byCells, onChange }: { byCells: boolean; onChange: (byCells: boolean) => void }): ReactNode {
  const { words } = useWords();
  return (
    <Field hint={words.byCellsHint}>
      <Checkbox label={words.byCells} checked={byCells} onChange={(_, { checked }) => onChange(checked === true)} />
    </Field>
  );
}
