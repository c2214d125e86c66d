/** The keys of the workbench, in a list. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { catalogues, type Catalogue, type Language } from "../i18n";

/** What is printed on the keys is the same in every language. */
const KEYS: Readonly<Record<keyof Catalogue["workbench"]["keys"], string>> = {
  arrows: "← ↑ → ↓",
  edge: "Ctrl+← ↑ → ↓",
  extend: "Shift",
  enter: "Enter, Shift+Enter",
  tab: "Tab, Shift+Tab",
  home: "Home, End",
  corner: "Ctrl+Home, Ctrl+End",
  page: "PageDown, PageUp",
  edit: "F2, Alt+↓",
  cancel: "Esc",
  empty: "Delete",
  clipboard: "Ctrl+C, Ctrl+X, Ctrl+V",
  undo: "Ctrl+Z, Ctrl+Y",
  fill: "Ctrl+D, Ctrl+R",
  all: "Ctrl+A",
  rows: "Ctrl+Alt++, Ctrl+Alt+−",
  menu: "Shift+F10",
  find: "Ctrl+F, Ctrl+H",
  filter: "Ctrl+Shift+L, Alt+↓",
  follow: "Ctrl+Enter",
  calculation: "F9, Esc",
  leave: "F6",
  tabs: "F2, Delete",
  files: "Ctrl+O, Ctrl+S",
  help: "F1",
};

/** The open dialog. */
export function KeysDialog({ language, onClose }: { readonly language: Language; readonly onClose: () => void }): ReactNode {
  const styles = useStyles();
  const words = catalogues[language].workbench;
  const keys = Object.entries(KEYS) as [keyof typeof KEYS, string][];
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.keysTitle}</DialogTitle>
          {/* Longer than a low window; the arrow keys scroll what has the keyboard. */}
          <DialogContent tabIndex={0}>
            <dl className={styles.list}>
              {keys.map(([name, printed]) => (
                <div key={name} className={styles.line}>
                  <dt className={styles.keys}>{printed}</dt>
                  <dd className={styles.meaning}>{words.keys[name]}</dd>
                </div>
              ))}
            </dl>
            {words.keysNote}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {words.keysClose}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const useStyles = makeStyles({
  list: { margin: `0 0 ${tokens.spacingVerticalM}` },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(110px, 2fr) 3fr",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  keys: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  meaning: { margin: 0 },
});
