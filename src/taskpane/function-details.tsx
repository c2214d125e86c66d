/** One function: what it answers, what it calculates with, what comes out, and the way into a cell. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from "react";
import { examples } from "../functions/examples";
import { functionTable, type FunctionName } from "../functions/table";
import { fill } from "../i18n";
import type { FunctionWords } from "../functions/function-words";
import { addressOf } from "../sheet/address";
import { formulaOf, givenFor, selectionText, typedExample, type TypedArguments } from "./function-arguments";
import { useFunctionCall } from "./function-call";
import { FunctionField } from "./function-field";
import { FunctionHelp } from "./function-help";
import { FunctionInsert } from "./function-insert";
import { calledHere } from "./function-insertion";
import { FunctionOutcome, wrongArgument } from "./function-outcome";
import { usePane } from "./pane-context";
import { useSelection } from "./use-selection";
import { failureWords, useWords } from "./words";
import { BACK, PURPOSE, SCROLLING, TITLE } from "./looks";

interface FunctionDetailsProps {
  readonly name: FunctionName;
  readonly words: FunctionWords;
  readonly onBack: () => void;
}

export function FunctionDetails({ name, words, onBack }: FunctionDetailsProps): ReactNode {
  const styles = useStyles();
  const { language } = useWords();
  const { host } = usePane();
  const [typed, setTyped] = useState<TypedArguments>({});
  const { selection, failure } = useSelection(host);
  const call = useFunctionCall(host, name, typed, selection, language);
  const heading = useRef<HTMLHeadingElement>(null);
  const { parameters } = functionTable[name];
  const { view } = words;
  const help = words.help[name];
  const isUntouched = Object.values(typed).every((text) => text.trim() === "");

  useEffect(() => heading.current?.focus(), []);

  const selected = selection && selectionText(selection.sheet, selection.area);
  return (
    <>
      <form className={styles.form} onSubmit={(event: FormEvent) => event.preventDefault()} noValidate>
        <div>
          <Button appearance="subtle" size="small" icon={<ArrowLeftRegular />} className={styles.back} onClick={onBack}>
            {view.back}
          </Button>
          <h2 ref={heading} tabIndex={-1} className={styles.title}>
            {name}
          </h2>
          <Text as="p" block className={styles.answers}>
            {help.answers}
          </Text>
          <Text as="p" block className={styles.text}>
            {help.description}
          </Text>
        </div>
        <div className={styles.fields} role="group" aria-label={view.arguments}>
          <Text block size={200} className={styles.selection}>
            {failure !== null
              ? fill(view.selectionFailed, { reason: failureWords(failure, language).message })
              : selection
                ? fill(view.selected, { range: `${selection.sheet} ${addressOf(selection.area)}` })
                : view.nothingSelected}
          </Text>
          {parameters.map((parameter) => {
            const text = typed[parameter.name] ?? "";
            const isWrong = givenFor(parameter, text).kind === "wrong";
            return (
              <FunctionField
                key={parameter.name}
                parameter={parameter}
                help={help}
                words={words}
                typed={text}
                wrong={isWrong ? wrongArgument(words, parameter.name, text) : null}
                onChange={(value) => setTyped((now) => ({ ...now, [parameter.name]: value }))}
                onUseSelection={selected === null ? null : () => setTyped((now) => ({ ...now, [parameter.name]: selected }))}
              />
            );
          })}
          <div>
            {isUntouched ? (
              <Button size="small" onClick={() => setTyped(typedExample(parameters, examples[name][0] ?? []))}>
                {view.example}
              </Button>
            ) : (
              <Button size="small" onClick={() => setTyped({})}>
                {view.clearAll}
              </Button>
            )}
          </div>
        </div>
        <FunctionOutcome name={name} call={call} words={words} />
        <FunctionHelp name={name} words={words} />
      </form>
      <FunctionInsert
        name={name}
        typed={typed}
        call={call}
        selection={selection}
        words={words}
        formula={formulaOf(calledHere(host, name), parameters, typed, selection?.sheet ?? "")}
      />
    </>
  );
}

const useStyles = makeStyles({
  form: { ...SCROLLING, "& > *": { maxWidth: "480px" } },
  back: BACK,
  title: TITLE,
  answers: { margin: `${tokens.spacingVerticalXS} 0 0` },
  text: PURPOSE,
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  selection: { color: tokens.colorNeutralForeground2 },
});
