/** The help to one function, as it stands in the pane. */
import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { FunctionName } from "../functions/table";
import type { FunctionWords } from "../functions/function-words";
import { Disclosure } from "./disclosure";
import { helpAddress } from "./help-pages";
import { useWords } from "./words";

/** What the help page says of a function, in the same words. */
export function FunctionHelp({ name, words }: { name: FunctionName; words: FunctionWords }): ReactNode {
  const styles = useStyles();
  const { language } = useWords();
  const [open, setOpen] = useState(false);
  const { page, view } = words;
  const { formula, source, conventions, mistakes } = words.help[name];
  return (
    <Disclosure label={view.help} open={open} onToggle={() => setOpen(!open)}>
      <h3 className={styles.heading}>{page.formula}</h3>
      <Text block>{formula}</Text>
      <Text block size={200} className={styles.source}>
        {`${page.source}${language === "en" ? ": " : "："}${source}`}
      </Text>
      <h3 className={styles.heading}>{page.conventions}</h3>
      <Points texts={conventions} />
      <h3 className={styles.heading}>{page.mistakes}</h3>
      <Points texts={mistakes} />
      <Link className={styles.link} href={`${helpAddress("functions", language)}#${name}`} target="_blank" rel="noreferrer">
        {view.helpPage}
      </Link>
    </Disclosure>
  );
}

function Points({ texts }: { texts: readonly string[] }): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.points}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXXS}`, fontSize: "inherit" },
  source: { marginTop: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground2 },
  points: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  link: { display: "inline-block", marginTop: tokens.spacingVerticalM },
});
