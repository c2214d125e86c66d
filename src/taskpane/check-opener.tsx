import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ComponentType, type ReactNode } from "react";
import type { Host } from "../hosts/host";
import { failureWords, useWords } from "./words";

/** The screen of the check. */
export type CheckView = ComponentType<{ readonly host: Host; readonly onBack: () => void }>;

/**
 * The way to "Check this workbook", which is fetched when it is first asked for.
 *
 * @param focused whether the user comes back from there and wants to go on from this button
 */
export function CheckOpener({ focused, onOpen }: { focused: boolean; onOpen: (view: CheckView) => void }): ReactNode {
  const { language, words } = useWords();
  const [failure, setFailure] = useState<unknown>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) button.current?.focus();
  }, [focused]);

  async function open(): Promise<void> {
    try {
      const { default: view } = await import("./check-view");
      onOpen(view);
    } catch (error) {
      setFailure(error);
    }
  }

  return (
    <div>
      <Button ref={button} type="button" onClick={() => void open()}>
        {words.checkWorkbook}
      </Button>
      <div role="alert">
        {failure !== null && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{failureWords(failure, language).message}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </div>
  );
}
