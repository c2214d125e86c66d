/** The columns of a ledger: what stands there, what each is taken for, and why to look at it again. */
import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { fill } from "../../i18n";
import { ledgerWords } from "../../i18n/ledger";
import { previewWords } from "../../i18n/preview";
import { doubtSentence, headingsOf, isRole, ROLES, type Profile, type RecognisedColumn, type Role } from "../../ledger/ledger";
import { shortened } from "../../sheet/capacity";
import { useWords } from "../words";
import { withRole } from "./use-ledger";

interface ColumnsFieldProps {
  readonly columns: readonly RecognisedColumn[];
  readonly profile: Profile;
  readonly onChange: (profile: Profile) => void;
}

/** A column that is not read. */
const NONE = "none";
const LONGEST_EXAMPLE = 24;

/** A list with a drop-down for each column. */
export function ColumnsField({ columns, profile, onChange }: ColumnsFieldProps): ReactNode {
  const styles = useStyles();
  const { language, files } = useWords();
  const preview = previewWords[language];
  const words = ledgerWords[language];
  const taken = (heading: string): Role | null => ROLES.find((role) => headingsOf(profile.roles, role).includes(heading)) ?? null;
  return (
    <table className={styles.columns}>
      <thead>
        <tr>
          <th scope="col">{preview.inFile}</th>
          <th scope="col">{preview.takenAs}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ heading, role: found, examples, doubts }, index) => {
          const role = taken(heading);
          return (
            <tr key={`${index} ${heading}`}>
              <td>
                <div className={styles.name}>{heading}</div>
                {examples.length > 0 && (
                  <div className={styles.examples}>
                    {fill(preview.examples, {
                      examples: examples
                        .map((text) => fill(files.quoted, { text: shortened(text.replace(/\s+/g, " "), LONGEST_EXAMPLE) }))
                        .join(files.comma),
                    })}
                  </div>
                )}
                {role === found &&
                  doubts.map((doubt) => (
                    <div key={doubt.kind} className={styles.doubt}>
                      <WarningRegular aria-hidden /> {doubtSentence(heading, doubt, language)}
                    </div>
                  ))}
              </td>
              <td>
                <Select
                  size="small"
                  aria-label={fill(preview.roleOf, { heading })}
                  value={role ?? NONE}
                  onChange={(_, { value }) => onChange(withRole(profile, heading, isRole(value) ? value : null))}
                >
                  <option value={NONE}>{preview.none}</option>
                  {ROLES.map((one) => (
                    <option key={one} value={one}>
                      {words.roles[one]}
                    </option>
                  ))}
                </Select>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const useStyles = makeStyles({
  columns: {
    borderCollapse: "collapse",
    tableLayout: "fixed",
    width: "100%",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th": { textAlign: "start", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
    "& td, & th": {
      padding: "2px 8px 2px 0",
      verticalAlign: "top",
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    },
    "& td + td": { paddingRight: 0 },
    "& select, & .fui-Select": { width: "100%", minWidth: 0 },
  },
  name: { overflowWrap: "anywhere" },
  examples: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  doubt: { color: tokens.colorStatusWarningForeground1, overflowWrap: "anywhere" },
});
