/** Hints in large letters: what to begin with where there is no sheet, and that a file can be let go of here. */
import { Button, makeStyles, Text, Title2, tokens } from "@fluentui/react-components";
import { DocumentArrowDownRegular, TableAddRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { catalogues, type Language } from "../i18n";

/** What stands in the place of the grid while there is no sheet. */
export function BeginningHint({ language, onAddSheet }: { language: Language; onAddSheet: () => void }): ReactNode {
  const styles = useStyles();
  const words = catalogues[language].workbench;
  return (
    <div className={styles.beginning}>
      <TableAddRegular fontSize={48} />
      <Title2 as="h2">{words.emptyTitle}</Title2>
      <Text as="p">{words.emptyText}</Text>
      <Text as="p">{words.emptyFile}</Text>
      <Button onClick={onAddSheet}>{words.emptySheet}</Button>
    </div>
  );
}

/** What lies over the page while a file is dragged over it. */
export function DropHint({ language }: { language: Language }): ReactNode {
  const styles = useStyles();
  const words = catalogues[language].workbench;
  return (
    <div className={styles.drop} role="status">
      <DocumentArrowDownRegular fontSize={48} />
      <Title2 as="h2">{words.dropTitle}</Title2>
      <Text as="p">{words.dropText}</Text>
    </div>
  );
}

const useStyles = makeStyles({
  beginning: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
    "& p": { margin: 0, maxWidth: "520px" },
  },
  /** Over everything; the pointer goes through it to the page, which takes the file. */
  drop: {
    position: "fixed",
    inset: tokens.spacingHorizontalM,
    zIndex: 10,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: tokens.spacingVerticalM,
    textAlign: "center",
    pointerEvents: "none",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    "& p": { margin: 0 },
  },
});
