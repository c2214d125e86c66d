/** Message bars: what happened, what to do, what was left as it is. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Select,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { catalogues, fill, type Language } from "../i18n";

/** Something that a user may do about a notice. */
export interface NoticeAction {
  readonly label: string;
  readonly onAct: () => void;
}

/** One notice; a choice waits for an answer, work under way has no end yet. */
export type Notice =
  | { readonly kind: "work"; readonly title: string; readonly onCancel?: () => void }
  | {
      readonly kind: "success" | "info" | "warning" | "error";
      readonly title: string;
      readonly text: string;
      readonly actions?: readonly NoticeAction[];
    }
  | {
      readonly kind: "choice";
      readonly file: string;
      readonly sheets: readonly string[];
      readonly onChoose: (sheet: string) => void;
      readonly onAll: () => void;
    };

export interface NoticeBarProps {
  readonly notice: Notice | null;
  readonly language: Language;
  readonly onDismiss: () => void;
}

/** The notice in front, if there is one. */
export function NoticeBar({ notice, language, onDismiss }: NoticeBarProps): ReactNode {
  const styles = useStyles();
  const words = catalogues[language].workbench;
  if (!notice) return null;
  if (notice.kind === "work")
    return (
      <div className={styles.work}>
        <Spinner size="tiny" label={notice.title} />
        {notice.onCancel && (
          <Button size="small" onClick={notice.onCancel}>
            {words.cancel}
          </Button>
        )}
      </div>
    );
  if (notice.kind === "choice") return <SheetChoice notice={notice} language={language} onDismiss={onDismiss} />;
  return (
    <MessageBar intent={notice.kind} layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{notice.title}</MessageBarTitle>
        {notice.text}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" icon={<DismissRegular />} aria-label={words.dismiss} title={words.dismiss} onClick={onDismiss} />
        }
      >
        {notice.actions?.map(({ label, onAct }) => (
          <Button key={label} size="small" onClick={onAct}>
            {label}
          </Button>
        ))}
      </MessageBarActions>
    </MessageBar>
  );
}

function SheetChoice({
  notice,
  language,
  onDismiss,
}: Omit<NoticeBarProps, "notice"> & { readonly notice: Extract<Notice, { kind: "choice" }> }): ReactNode {
  const styles = useStyles();
  const words = catalogues[language].workbench;
  const [sheet, setSheet] = useState(notice.sheets[0] ?? "");
  const title = fill(words.sheetChoiceTitle, { file: notice.file });
  return (
    <MessageBar intent="info" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {words.sheetChoiceText}
        <Select className={styles.choice} size="small" aria-label={title} value={sheet} onChange={(_, { value }) => setSheet(value)}>
          {notice.sheets.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance="primary" onClick={() => notice.onChoose(sheet)}>
          {words.choose}
        </Button>
        <Button size="small" onClick={notice.onAll}>
          {words.openAsItIs}
        </Button>
        <Button size="small" onClick={onDismiss}>
          {words.cancel}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

const useStyles = makeStyles({
  bar: { flexShrink: 0, borderRadius: 0 },
  work: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: tokens.spacingVerticalS,
    flexShrink: 0,
  },
  choice: { marginTop: tokens.spacingVerticalXS, maxWidth: "320px" },
});
