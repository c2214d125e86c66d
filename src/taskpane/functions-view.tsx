/** Every function by the task it serves, and each with its form, its live result and its help. */
import { makeStyles } from "@fluentui/react-components";
import { use, useState, type ReactNode } from "react";
import type { FunctionName } from "../functions/table";
import { functionWordsIn } from "../functions/function-words";
import { FunctionDetails } from "./function-details";
import { FunctionList } from "./function-list";
import { useWords } from "./words";
import { PART } from "./looks";

/** The list of functions, or the one that was chosen; the list stays as the user left it. */
export default function FunctionsView(): ReactNode {
  const styles = useStyles();
  const { language } = useWords();
  const words = use(functionWordsIn(language));
  const [name, setName] = useState<FunctionName | null>(null);
  const [returnedFrom, setReturnedFrom] = useState<FunctionName | null>(null);
  const open = (wanted: FunctionName | null): void => {
    setReturnedFrom(wanted === null ? name : null);
    setName(wanted);
  };
  return (
    <>
      <div className={styles.part} hidden={name !== null}>
        <FunctionList words={words} returnedFrom={returnedFrom} onChoose={open} />
      </div>
      {name !== null && (
        <div className={styles.part}>
          <FunctionDetails key={name} name={name} words={words} onBack={() => open(null)} />
        </div>
      )}
    </>
  );
}

const useStyles = makeStyles({
  part: PART,
});
