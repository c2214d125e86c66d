/** The question where the result goes: into this workbook, a new one, or a file. */
import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Destination } from "./preferences";
import { useWords } from "./words";

/** Where the result goes; asked only where there is a choice. */
export function DestinationField({
  label,
  destinations,
  destination,
  onChange,
}: {
  label: string;
  destinations: readonly Destination[];
  destination: Destination;
  onChange: (destination: Destination) => void;
}): ReactNode {
  const { words } = useWords();
  if (destinations.length < 2) return null;
  const labels = { insert: words.whereInsert, newWorkbook: words.whereNewWorkbook, download: words.whereDownload };
  return (
    <Field label={label}>
      <RadioGroup value={destination} onChange={(_, { value }) => onChange(destinations.find((one) => one === value) ?? destination)}>
        {destinations.map((one) => (
          <Radio key={one} value={one} label={labels[one]} />
        ))}
      </RadioGroup>
    </Field>
  );
}
