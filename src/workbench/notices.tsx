/** Message bars: what happened, what to do, what was left as it is. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useEffectEvent, useState, type ReactNode } from "react";
import { catalogues, type Language } from "../i18n";

/** Something that a user may do about a notice. */
export interface NoticeAction {
  readonly label: string;
  readonly onAct: () => void;
}

/** One notice; work under way has no end yet. */
export type Notice =
  | { readonly kind: "work"; readonly title: string; readonly onCancel?: () => void }
  | {
      readonly kind: "success" | "info" | "warning" | "error";
      readonly title: string;
      readonly text: string;
      readonly actions?: readonly NoticeAction[];
    };

export interface NoticeBarProps {
  readonly notice: Notice | null;
  readonly language: Language;
  readonly onDismiss: () => void;
}

/** Milliseconds for which a notice stands that asks for nothing. */
const STAY = 10_000;

/** The notice in front, if there is one; where nothing can be done about it and nothing went wrong, it leaves by itself. */
export function NoticeBar({ notice, language, onDismiss }: NoticeBarProps): ReactNode {
  const styles = useStyles();
  const words = catalogues[language].workbench;
  const [isPointedAt, setPointedAt] = useState(false);
  const dismiss = useEffectEvent(onDismiss);
  const leaves = notice !== null && (notice.kind === "success" || notice.kind === "info") && !notice.actions?.length && !isPointedAt;
  // Another object may say the same.
  const said = notice === null || notice.kind === "work" ? "" : `${notice.title} ${notice.text}`;
  useEffect(() => {
    if (!leaves) return undefined;
    const timer = setTimeout(() => dismiss(), STAY);
    return () => clearTimeout(timer);
  }, [leaves, said]);
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
  return (
    <MessageBar
      intent={notice.kind}
      layout="multiline"
      className={styles.bar}
      onPointerEnter={() => setPointedAt(true)}
      onPointerLeave={() => setPointedAt(false)}
    >
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

const useStyles = makeStyles({
  bar: { flexShrink: 0, boxShadow: tokens.shadow16 },
  work: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: tokens.spacingVerticalS,
    flexShrink: 0,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
});
