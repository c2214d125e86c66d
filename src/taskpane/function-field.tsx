/** The field for one argument of a function, and what an argument is called. */
import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { TableCellsMergeRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { FunctionParameter } from "../functions/definition";
import type { FunctionHelp, FunctionWords } from "../functions/function-words";
import { fill } from "../i18n";
import { fieldKind } from "./function-arguments";

interface FunctionFieldProps {
  readonly parameter: FunctionParameter;
  /** What is said of the function. */
  readonly help: FunctionHelp;
  readonly words: FunctionWords;
  readonly typed: string;
  readonly wrong: string | null;
  readonly onChange: (typed: string) => void;
  /** `null` while nothing is selected. */
  readonly onUseSelection: (() => void) | null;
}

/** One argument: a drop-down where there are few choices, otherwise cells or a value. */
export function FunctionField({ parameter, help, words, typed, wrong, onChange, onUseSelection }: FunctionFieldProps): ReactNode {
  const styles = useStyles();
  const { view, page } = words;
  const name = argumentWord(words, parameter.name);
  const label = parameter.optional ? `${name} ${page.optional}` : name;
  const hint = help.parameters[parameter.name] ?? "";
  const kind = fieldKind(parameter);
  if (kind !== "text") {
    return (
      <Field label={label} hint={hint}>
        <Select value={typed} onChange={(_, { value }) => onChange(value)}>
          <option value="">{view.notGiven}</option>
          {optionsOf(parameter, help, words).map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </Select>
      </Field>
    );
  }
  return (
    <Field label={label} required={!parameter.optional} hint={hint} validationMessage={wrong} validationState={wrong ? "error" : "none"}>
      {(field) => (
        <div className={styles.row}>
          <Input
            {...field}
            data-argument={parameter.name}
            className={styles.input}
            value={typed}
            placeholder={view.argumentHint}
            autoComplete="off"
            spellCheck={false}
            onChange={(_, { value }) => onChange(value)}
          />
          <Button
            className={styles.button}
            size="small"
            icon={<TableCellsMergeRegular />}
            aria-label={fill(view.useSelectionFor, { argument: name })}
            disabledFocusable={onUseSelection === null}
            onClick={() => onUseSelection?.()}
          >
            {view.useSelection}
          </Button>
        </div>
      )}
    </Field>
  );
}

/** What messages and forms call an argument. */
export function argumentWord({ words }: FunctionWords, name: string): string {
  const known: Readonly<Record<string, string>> = words.arguments;
  return known[name] ?? name;
}

function optionsOf(
  { name, choices }: FunctionParameter,
  help: FunctionHelp,
  { view }: FunctionWords,
): readonly (readonly [string, string])[] {
  if (!choices) {
    return [
      ["TRUE", view.yes],
      ["FALSE", view.no],
    ];
  }
  const named = help.choices?.[name];
  return choices.values.map((value) => [value, `${named?.[value]?.name ?? value}: ${named?.[value]?.tooltip ?? ""}`]);
}

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  input: { flex: "1 1 150px", minWidth: 0 },
  button: { flexShrink: 0 },
});
