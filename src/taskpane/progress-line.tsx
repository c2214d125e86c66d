/** The line that shows how far something is. */
import { Caption1, ProgressBar } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Progress } from "../hosts/host";

/** What is going on and how far it is; the bar runs on its own until something is done. */
export function ProgressLine({
  text,
  label,
  progress,
}: {
  readonly text: string;
  readonly label: string;
  readonly progress: Progress | null;
}): ReactNode {
  return (
    <div>
      <Caption1>{text}</Caption1>
      <ProgressBar aria-label={label} aria-valuetext={text} value={progress?.done || undefined} max={Math.max(progress?.total ?? 1, 1)} />
    </div>
  );
}
