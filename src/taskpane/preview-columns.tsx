/** The columns of the user's file: what stands there, and what each is taken as. */
import type { ReactNode } from "react";
import { fill } from "../i18n";
import { previewWords } from "../i18n/preview";
import type { ImportChoices } from "../import/choices";
import type { InspectedColumn, Inspection } from "../import/inspection";
import { NO_ROLE, RoleTable, type RoleRow } from "./role-table";
import { useWords } from "./words";

interface PreviewColumnsProps {
  readonly inspection: Inspection;
  readonly choices: ImportChoices;
  readonly onChoose: (choices: ImportChoices) => void;
}

/** A list with a drop-down for each column. */
export function PreviewColumns({ inspection, choices, onChoose }: PreviewColumnsProps): ReactNode {
  const { language, files } = useWords();
  const words = previewWords[language];
  const rows = inspection.columns.map((column): RoleRow => {
    const { name, label, unit, examples, doubt } = column;
    const quoted = examples.map((text) => fill(files.quoted, { text })).join(files.comma);
    const taken = roleOf(column);
    return {
      heading: name,
      about: [
        ...(quoted === "" ? [] : [fill(words.examples, { examples: quoted })]),
        ...(unit === null ? [] : [fill(words.unit, { unit })]),
      ],
      doubts: doubt === null ? [] : [words.doubt],
      role: taken,
      roles: inspection.roles.map((one) => (one.role === taken ? { ...one, label: label ?? one.label } : one)),
      onChoose: (role) => onChoose({ ...choices, roles: { ...choices.roles, [name]: role } }),
    };
  });
  return <RoleTable rows={rows} />;
}

/** Months have one role together. */
function roleOf({ role }: InspectedColumn): string {
  return role === null ? NO_ROLE : role.replace(/^month\d+$/, "month");
}
