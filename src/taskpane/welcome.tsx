/** The welcome over the gallery, until it is dismissed. */
import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { usePane } from "./pane-context";
import { useWords } from "./words";

/** What a newcomer reads first; it ends in a finished sheet. */
export function Welcome({ onExample }: { onExample: () => void }): ReactNode {
  const styles = useStyles();
  const { gallery } = useWords();
  const { changePreferences } = usePane();
  const title = useId();
  return (
    <section className={styles.welcome} aria-labelledby={title}>
      <Subtitle2 as="h2" id={title} className={styles.title}>
        {gallery.welcomeTitle}
      </Subtitle2>
      <Text as="p" block className={styles.text}>
        {gallery.welcome}
      </Text>
      <Text as="p" block size={200} className={styles.text}>
        {gallery.private}
      </Text>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onExample}>
          {gallery.welcomeGo}
        </Button>
        <Button appearance="subtle" onClick={() => changePreferences({ welcomed: true })}>
          {gallery.welcomeLater}
        </Button>
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  welcome: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { display: "block", margin: 0 },
  text: { margin: `${tokens.spacingVerticalXS} 0 0` },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalM },
});
