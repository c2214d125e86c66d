/** The view that makes tables: the gallery, then the details of one choice. */
import { makeStyles } from "@fluentui/react-components";
import { lazy, useEffect, useState, type ReactNode } from "react";
import { Gallery } from "./gallery";
import { LazyPart } from "./lazy-part";
import type { Opening } from "./opening";
import { usePane } from "./pane-context";
import { EXERCISES, LEDGER } from "./steps";
import { PART } from "./looks";

const Details = lazy(() => import("./details"));
const Exercises = lazy(() => import("./exercise/exercise-view"));
const Ledger = lazy(() => import("./ledger/ledger-view"));

/** The example of the welcome: figures and the classes they lead to. */
const EXAMPLE = "6-8+6-9";

/** The gallery, or the details of what was chosen in it, or the step of a ledger or of exercises; all stay as the user left them. */
export function TablesView(): ReactNode {
  const styles = useStyles();
  const { ledgerFiles } = usePane();
  const [opening, setOpening] = useState<Opening | null>(null);
  const [hasExercises, setHasExercises] = useState(false);
  const [hasLedger, setHasLedger] = useState(false);
  const [shown, setShown] = useState<"gallery" | "details" | "ledger" | "exercises">("gallery");
  const [last, setLast] = useState<string | null>(null);
  const openLedger = (): void => {
    setHasLedger(true);
    setLast(LEDGER);
    setShown("ledger");
  };
  useEffect(() => {
    if (ledgerFiles) openLedger();
  }, [ledgerFiles]);
  const openExercises = (): void => {
    setHasExercises(true);
    setLast(EXERCISES);
    setShown("exercises");
  };
  const open = (choice: string, atOnce = false): void => {
    if (choice === LEDGER) return openLedger();
    if (choice === EXERCISES) return openExercises();
    setOpening({ choice, atOnce });
    setLast(choice);
    setShown("details");
  };
  const back = (): void => setShown("gallery");
  return (
    <>
      <div className={styles.part} hidden={shown !== "gallery"}>
        <Gallery returnedFrom={shown === "gallery" ? last : null} onChoose={open} onExample={() => open(EXAMPLE, true)} />
      </div>
      {opening && (
        <div className={styles.part} hidden={shown !== "details"}>
          <LazyPart>
            <Details opening={opening} onBack={back} />
          </LazyPart>
        </div>
      )}
      {hasLedger && (
        <div className={styles.part} hidden={shown !== "ledger"}>
          <LazyPart>
            <Ledger files={ledgerFiles} isShown={shown === "ledger"} onBack={back} />
          </LazyPart>
        </div>
      )}
      {hasExercises && (
        <div className={styles.part} hidden={shown !== "exercises"}>
          <LazyPart>
            <Exercises isShown={shown === "exercises"} onBack={back} />
          </LazyPart>
        </div>
      )}
    </>
  );
}

const useStyles = makeStyles({
  part: PART,
});
