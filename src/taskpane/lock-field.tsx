/** The question whether results are locked. */
import { Checkbox, Field } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWords } from "./words";

/** Whether cells with results are locked, and what Excel then refuses. */
export function LockField({ locked, onChange }: { locked: boolean; onChange: (locked: boolean) => void }): ReactNode {
  const { words } = useWords();
  return (
    <Field hint={words.lockHint}>
      <Checkbox label={words.lock} checked={locked} onChange={(_, { checked }) => onChange(checked === true)} />
    </Field>
  );
}
