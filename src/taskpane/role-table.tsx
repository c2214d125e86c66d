/** Columns of the user's file, one below the other: what stands there, why to look again, and a drop-down for what it is taken as. */
import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { fill } from "../i18n";
import { previewWords } from "../i18n/preview";
import { useWords } from "./words";

/** The drop-down's answer for a column that is not taken. */
export const NO_ROLE = "none";

/** A column as it is shown. */
export interface RoleRow {
  readonly heading: string;
  /** Contents, and what else is known of them. */
  readonly about: readonly string[];
  /** Why to look at it again, a sentence each. */
  readonly doubts: readonly string[];
  /** {@link NO_ROLE} where it is not taken. */
  readonly role: string;
  readonly roles: readonly { readonly role: string; readonly label: string }[];
  readonly onChoose: (role: string) => void;
}

/** The list. */
export function RoleTable({ rows }: { rows: readonly RoleRow[] }): ReactNode {
  const styles = useStyles();
  const words = previewWords[useWords().language];
  return (
    <table className={styles.columns}>
      <thead>
        <tr>
          <th scope="col">{words.inFile}</th>
          <th scope="col">{words.takenAs}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ heading, about, doubts, role, roles, onChoose }, index) => (
          // Two columns of a file may have one heading.
          <tr key={`${index} ${heading}`}>
            <td>
              <div className={styles.name}>{heading}</div>
              {about.length > 0 && <div className={styles.about}>{about.join(" · ")}</div>}
              {doubts.map((doubt) => (
                <div key={doubt} className={styles.doubt}>
                  <WarningRegular aria-hidden /> {doubt}
                </div>
              ))}
            </td>
            <td>
              <Select size="small" aria-label={fill(words.roleOf, { heading })} value={role} onChange={(_, { value }) => onChoose(value)}>
                <option value={NO_ROLE}>{words.none}</option>
                {roles.map((one) => (
                  <option key={one.role} value={one.role}>
                    {one.label}
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
  about: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  doubt: { color: tokens.colorStatusWarningForeground1, overflowWrap: "anywhere" },
});
