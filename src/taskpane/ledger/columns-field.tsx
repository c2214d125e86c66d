/** The columns of a ledger: what stands there, what each is taken for, and why to look at it again. */
import type { ReactNode } from "react";
import { fill } from "../../i18n";
import { ledgerWords } from "../../i18n/ledger";
import { previewWords } from "../../i18n/preview";
import { doubtSentence, headingsOf, isRole, ROLES, type Profile, type RecognisedColumn, type Role } from "../../ledger/ledger";
import { shortened } from "../../sheet/capacity";
import { NO_ROLE, RoleTable, type RoleRow } from "../role-table";
import { useWords } from "../words";
import { withRole } from "./use-ledger";

interface ColumnsFieldProps {
  readonly columns: readonly RecognisedColumn[];
  readonly profile: Profile;
  readonly onChange: (profile: Profile) => void;
}

const LONGEST_EXAMPLE = 24;

/** A list with a drop-down for each column. */
export function ColumnsField({ columns, profile, onChange }: ColumnsFieldProps): ReactNode {
  const { language, files } = useWords();
  const words = ledgerWords[language];
  const taken = (heading: string): Role | null => ROLES.find((role) => headingsOf(profile.roles, role).includes(heading)) ?? null;
  const rows = columns.map(({ heading, role: found, examples, doubts }): RoleRow => {
    const role = taken(heading);
    const quoted = examples
      .map((text) => fill(files.quoted, { text: shortened(text.replace(/\s+/g, " "), LONGEST_EXAMPLE) }))
      .join(files.comma);
    return {
      heading,
      about: quoted === "" ? [] : [fill(previewWords[language].examples, { examples: quoted })],
      doubts: role === found ? doubts.map((doubt) => doubtSentence(heading, doubt, language)) : [],
      role: role ?? NO_ROLE,
      roles: ROLES.map((one) => ({ role: one, label: words.roles[one] })),
      onChoose: (value) => onChange(withRole(profile, heading, isRole(value) ? value : null)),
    };
  });
  return <RoleTable rows={rows} />;
}
