/** The view that makes tables: the gallery, then the details of one choice. */
import { makeStyles } from "@fluentui/react-components";
import { lazy, useState, type ReactNode } from "react";
import { Gallery } from "./gallery";
import { LazyPart } from "./lazy-part";
import type { Opening } from "./opening";

const Details = lazy(() => import("./details"));

/** The example of the welcome: figures and the classes they lead to. */
const EXAMPLE = "6-8+6-9";

/** The gallery, or the details of what was chosen in it; both stay as the user left them. */
export function TablesView(): ReactNode {
  const styles = useStyles();
  const [opening, setOpening] = useState<Opening | null>(null);
  const [isOpen, setOpen] = useState(false);
  const open = (choice: string, atOnce = false): void => {
    setOpening({ choice, atOnce });
    setOpen(true);
  };
  return (
    <>
      <div className={styles.part} hidden={isOpen}>
        <Gallery returnedFrom={isOpen ? null : (opening?.choice ?? null)} onChoose={open} onExample={() => open(EXAMPLE, true)} />
      </div>
      {opening && (
        <div className={styles.part} hidden={!isOpen}>
          <LazyPart>
            <Details opening={opening} onBack={() => setOpen(false)} />
          </LazyPart>
        </div>
      )}
    </>
  );
}

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    "&[hidden]": { display: "none" },
    "@media (max-height: 420px)": { minHeight: "auto", flexShrink: 0 },
  },
});
