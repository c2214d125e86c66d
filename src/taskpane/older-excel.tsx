/** What a spreadsheet that is too old for some of it will leave out, said before anything is made. */
import { Button, Link, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { fill } from "../i18n";
import { usePane } from "./pane-context";
import { useWords } from "./words";

/** Makes the same sheets as a file; opened beside the pane, in a browser. */
const WORKBENCH = "workbench.html";

export default function OlderExcel(): ReactNode {
  const styles = useStyles();
  const { words, excel } = useWords();
  const { abilities } = usePane().host;
  const [isHidden, setHidden] = useState(false);
  if (isHidden) return null;
  const parts = (abilities.lacks ?? []).join(words.separator);
  return (
    <div role="status" className={styles.place}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          {fill(abilities.insert ? excel.older : excel.tooOld, { parts, needs: abilities.needs ?? "" })}{" "}
          <Link inline href={WORKBENCH} target="_blank" rel="noopener">
            {excel.tooOldLink}
          </Link>
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              size="small"
              icon={<DismissRegular />}
              aria-label={words.dismiss}
              onClick={() => setHidden(true)}
            />
          }
        />
      </MessageBar>
    </div>
  );
}

const useStyles = makeStyles({
  place: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`, flexShrink: 0 },
});
