/** The columns of the user's file: what stands there, and what each is taken as. */
import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { fill } from "../i18n";
import { previewWords } from "../i18n/preview";
import type { ImportChoices } from "../import/choices";
import type { InspectedColumn, Inspection } from "../import/inspection";
import { useWords } from "./words";

interface PreviewColumnsProps {
  readonly inspection: Inspection;
  readonly choices: ImportChoices;
  readonly onChoose: (choices: ImportChoices) => void;
}

/** A column that is not taken. */
const NONE = "none";

/** A list with a drop-down for each column. */
export function PreviewColumns({ inspection, choices, onChoose }: PreviewColumnsProps): ReactNode {
  const styles = useStyles();
  const { language, files } = useWords();
  const words = previewWords[language];
  const choose = (name: string, role: string): void => onChoose({ ...choices, roles: { ...choices.roles, [name]: role } });
  return (
    <table className={styles.columns}>
      <thead>
        <tr>
          <th scope="col">{words.inFile}</th>
          <th scope="col">{words.takenAs}</th>
        </tr>
      </thead>
      <tbody>
        {inspection.columns.map((column) => (
          <tr key={column.name}>
            <td>
              <div className={styles.name}>{column.name}</div>
              <div className={styles.examples}>
                {[
                  ...(column.examples.length > 0
                    ? [fill(words.examples, { examples: column.examples.map((text) => fill(files.quoted, { text })).join(files.comma) })]
                    : []),
                  ...(column.unit === null ? [] : [fill(words.unit, { unit: column.unit })]),
                ].join(" · ")}
              </div>
              {column.doubt !== null && (
                <div className={styles.doubt}>
                  <WarningRegular aria-hidden /> {words.doubt}
                </div>
              )}
            </td>
            <td>
              <Select
                size="small"
                aria-label={fill(words.roleOf, { heading: column.name })}
                value={roleOf(column)}
                onChange={(_, { value }) => choose(column.name, value)}
              >
                <option value={NONE}>{words.none}</option>
                {inspection.roles.map(({ role, label }) => (
                  <option key={role} value={role}>
                    {role === roleOf(column) ? (column.label ?? label) : label}
                  </option>
                ))}
              </Select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Months have one role together. */
function roleOf({ role }: InspectedColumn): string {
  return role === null ? NONE : role.replace(/^month\d+$/, "month");
}

const useStyles = makeStyles({
  columns: {
    borderCollapse: "collapse",
    tableLayout: "fixed",
    width: "100%",
    "& th": { textAlign: "start", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
    "& td, & th": {
      padding: "2px 8px 2px 0",
      verticalAlign: "top",
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    },
    "& td + td": { paddingRight: 0 },
    "& select": { width: "100%", minWidth: 0 },
    "& .fui-Select": { width: "100%", minWidth: 0 },
  },
  name: { overflowWrap: "anywhere" },
  examples: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  doubt: { color: tokens.colorStatusWarningForeground1 },
});
