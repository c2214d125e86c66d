import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { HostAbilities } from "../hosts/host";
import type { Destination } from "./form";
import { useWords } from "./words";

/** Where the result goes; asked only where there is a choice. */
export function DestinationField({
  abilities,
  destination,
  onChange,
}: {
  abilities: HostAbilities;
  destination: Destination;
  onChange: (destination: Destination) => void;
}): ReactNode {
  const { words } = useWords();
  if (!abilities.insert || !abilities.download) return null;
  return (
    <Field label={words.where}>
      <RadioGroup value={destination} onChange={(_, { value }) => onChange(value === "download" ? "download" : "insert")}>
        <Radio value="insert" label={words.whereInsert} />
        <Radio value="download" label={words.whereDownload} />
      </RadioGroup>
    </Field>
  );
}
