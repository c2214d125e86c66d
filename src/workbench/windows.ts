/** The windows of this browser that show the workbench, told of each other's savings. */
import type { Windows } from "./keeper";

/** Browsers without a channel between windows find out with the next saving. */
export function browserWindows(): Windows {
  if (typeof BroadcastChannel === "undefined") return { say: () => undefined, listen: () => () => undefined };
  const channel = new BroadcastChannel("salesbook.workbench");
  return {
    say: (mark) => channel.postMessage(mark),
    listen(onSaved) {
      const hear = ({ data }: MessageEvent<unknown>): void => onSaved(String(data));
      channel.addEventListener("message", hear);
      return () => channel.removeEventListener("message", hear);
    },
  };
}
