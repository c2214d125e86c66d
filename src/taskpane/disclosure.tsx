/** A part of a form that can be folded away, with the heading that does it. */
import { Button, makeStyles } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, type ReactNode } from "react";

interface DisclosureProps {
  readonly label: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A part that is folded away until its heading is pressed. */
export function Disclosure({ label, open, onToggle, children }: DisclosureProps): ReactNode {
  const styles = useStyles();
  const content = useId();
  return (
    <div>
      <Button
        appearance="subtle"
        className={styles.heading}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={open ? content : undefined}
        onClick={onToggle}
      >
        {label}
      </Button>
      {open && <div id={content}>{children}</div>}
    </div>
  );
}

const useStyles = makeStyles({
  heading: { marginLeft: "-8px", paddingLeft: "4px", minWidth: "auto" },
});
