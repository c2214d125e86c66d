/** A part of the Analyse view, with its heading. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

interface SectionProps {
  readonly title: string;
  readonly note?: string;
  readonly id?: string;
  readonly children: ReactNode;
}

/** A part of the view under a heading. */
export function Section({ title, note, id, children }: SectionProps): ReactNode {
  const styles = useStyles();
  const heading = useId();
  return (
    <section id={id} className={styles.section} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {title}
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </h2>
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  heading: {
    ...typographyStyles.subtitle2,
    margin: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
  },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});
