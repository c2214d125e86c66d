/** How a class did: every student with points and verdicts, the mistakes to talk about, and the files that were not marked. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useEffect, useId, useRef, type ReactNode } from "react";
import type { ClassResult, StudentResult } from "../../exercise/exercise";
import { fill } from "../../i18n";
import { exerciseWords } from "../../i18n/exercise";
import { exercisePaneWords } from "../../i18n/exercise-pane";
import { useWords } from "../words";
import { useFormStyles } from "./form-parts";

interface ClassResultsProps {
  readonly result: ClassResult;
  /** What can be done with it. */
  readonly children: ReactNode;
}

export function ClassResults({ result: { students, slips, unread, own }, children }: ClassResultsProps): ReactNode {
  const form = useFormStyles();
  const styles = useStyles();
  const { language } = useWords();
  const words = exercisePaneWords[language];
  const { report, said } = exerciseWords[language];
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const handedIn = students.filter(({ file }) => file !== null);
  const average = handedIn.reduce((sum, one) => sum + shareOf(one), 0) / Math.max(1, handedIn.length);
  return (
    <section className={form.card} aria-labelledby={heading}>
      <h3 id={heading} ref={title} tabIndex={-1} className={styles.title}>
        {words.results}
      </h3>
      <p className={styles.line}>{fill(words.summary, { handedIn: handedIn.length, count: students.length, average: perCent(average) })}</p>
      {own > 0 && <p className={styles.line}>{fill(words.ownPoints, { count: own })}</p>}
      {children}
      <table className={styles.students}>
        <thead>
          <tr>
            <th scope="col">{report.student}</th>
            <th scope="col">{report.points}</th>
            <th scope="col">{report.percent}</th>
          </tr>
        </thead>
        <tbody>
          {students.map((student) => (
            <Fragment key={student.id}>
              <tr>
                <th scope="row">
                  {student.name} <span className={styles.quiet}>{student.id}</span>
                </th>
                <td>{`${rounded(student.points)} / ${rounded(student.outOf)}`}</td>
                <td>{`${perCent(shareOf(student))} %`}</td>
              </tr>
              <tr className={styles.said}>
                <td colSpan={3}>
                  <Verdicts student={student} />
                </td>
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
      {slips.length > 0 && (
        <>
          <h4 className={form.heading}>{words.mostFrequent}</h4>
          <ul className={styles.list}>
            {slips.map(({ table, name, help, students: made, count }) => (
              <li key={`${table} ${name}`}>
                {[fill(words.slipLine, { table, slip: name, students: made, count }), help].join(language === "en" ? " " : "")}
              </li>
            ))}
          </ul>
        </>
      )}
      {unread.length > 0 && (
        <>
          <h4 className={form.heading}>{words.unreadFiles}</h4>
          <ul className={styles.list}>
            {unread.map(({ file, reason }, index) => (
              <li key={index}>{fill(said.unread, { file, reason })}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Verdicts({ student: { file, verdicts, slips, open } }: { readonly student: StudentResult }): ReactNode {
  const { language, files } = useWords();
  const words = exercisePaneWords[language];
  const { verdicts: names, report } = exerciseWords[language];
  if (file === null) return report.notHandedIn;
  const slipText = slips.map(({ name, count }) => fill(words.slipCount, { slip: name, count })).join(files.comma);
  return (
    <>
      {[
        ...verdicts.map(({ verdict, count }) => fill(words.verdict, { verdict: names[verdict], count })),
        ...(open > 0 ? [fill(words.openCount, { count: open })] : []),
      ].join(" · ")}
      {slipText !== "" && (
        <>
          <br />
          {slipText}
        </>
      )}
    </>
  );
}

function shareOf({ points, outOf }: StudentResult): number {
  return outOf > 0 ? points / outOf : 0;
}

function perCent(share: number): number {
  return Number((share * 100).toFixed(1));
}

function rounded(points: number): number {
  return Number(points.toFixed(2));
}

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  line: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  students: {
    borderCollapse: "collapse",
    width: "100%",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th": { textAlign: "start", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
    "& thead th": { color: tokens.colorNeutralForeground3 },
    "& tbody th": { fontWeight: tokens.fontWeightSemibold },
    "& td, & th": { padding: "3px 8px 0 0", verticalAlign: "top" },
    "& tr > * + *": { textAlign: "end", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
    "& tr > :last-child": { paddingRight: 0 },
  },
  said: {
    "& > td": {
      color: tokens.colorNeutralForeground2,
      paddingTop: 0,
      paddingBottom: "4px",
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    },
  },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});
