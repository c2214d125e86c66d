/** One thing that is doubtful about the user's file: the sentence, the answers for all places, and each place by itself. */
import { Button, Field, Input, makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { fill } from "../i18n";
import { previewWords, type PreviewWords } from "../i18n/preview";
import type { Choice, ImportChoices, RowChoice } from "../import/choices";
import type { Inspection } from "../import/inspection";
import { isOpen, problemSentence, type Place, type Problem } from "../import/problems";
import { numberTyped } from "../values/typed";
import { Disclosure } from "./disclosure";
import { useWords } from "./words";

interface PreviewProblemProps {
  readonly problem: Problem;
  readonly inspection: Inspection;
  readonly choices: ImportChoices;
  readonly onChoose: (choices: ImportChoices) => void;
}

/** So many places are shown at a time. */
const STEP = 50;

/** The whole of it. */
export function PreviewProblem({ problem, inspection, choices, onChoose }: PreviewProblemProps): ReactNode {
  const styles = useStyles();
  const { language } = useWords();
  const words = previewWords[language];
  const [isShown, setShown] = useState(false);
  const forAll = problem.choices.filter(({ name }) => name !== "rows" && name !== "roles");
  const forRows = problem.choices.flatMap(({ name, value }) => (name === "rows" ? [value as RowChoice] : []));
  const isOfColumns = problem.choices.some(({ name }) => name === "roles");
  const sentence = problemSentence(problem, language);
  // What the user has just said is shown at once; what comes of it a moment later.
  const chosen = forAll.find((choice) => isSaid(choice, choices)) ?? problem.chosen;
  const choose = (value: string): void => {
    const choice = forAll.find((one) => keyOf(one) === value);
    if (choice) onChoose(withChoice(choices, choice));
  };
  return (
    <div className={isOpen(problem) ? styles.open : styles.told}>
      <p className={styles.sentence} role={isOpen(problem) ? "alert" : undefined}>
        {sentence}
      </p>
      {isOfColumns && <p className={styles.sentence}>{words.chooseColumn}</p>}
      {forAll.length > 0 && (
        <RadioGroup
          aria-label={sentence}
          className={styles.answers}
          value={chosen ? keyOf(chosen) : ""}
          onChange={(_, { value }) => choose(value)}
        >
          {forAll.map((choice) => (
            <Radio key={keyOf(choice)} value={keyOf(choice)} label={labelOf(choice, words)} />
          ))}
        </RadioGroup>
      )}
      {problem.kind === "currenciesMixed" && choices.currency !== undefined && (
        <Rates problem={problem} choices={choices} currency={choices.currency} onChoose={onChoose} />
      )}
      {problem.places.length > 0 && (
        <Disclosure
          label={fill(words.showPlaces, { count: problem.places.length.toLocaleString("en") })}
          open={isShown}
          onToggle={() => setShown(!isShown)}
        >
          <Places problem={problem} inspection={inspection} answers={forRows} choices={choices} onChoose={onChoose} />
        </Disclosure>
      )}
    </div>
  );
}

interface PlacesProps extends PreviewProblemProps {
  readonly answers: readonly RowChoice[];
}

function Places({ problem, inspection, answers, choices, onChoose }: PlacesProps): ReactNode {
  const styles = useStyles();
  const { language, files } = useWords();
  const words = previewWords[language];
  const [count, setCount] = useState(STEP);
  const { places } = problem;
  const textOf = ({ row, column, text }: Place): string => {
    const heading = column === undefined ? "" : (inspection.columns[column]?.name ?? "");
    if (row === undefined) return heading;
    if (column === undefined) return text === undefined ? fill(files.row, { row }) : fill(words.rowLabel, { row, text });
    const address = fill(files.cell, { row, column: fill(files.quoted, { text: heading }) });
    return text === undefined ? address : fill(words.place, { address, text });
  };
  const choose = (row: number, value: string): void => {
    const { [row]: _, ...others } = choices.rows ?? {};
    onChoose({ ...choices, rows: value === "" ? others : { ...others, [row]: value as RowChoice } });
  };
  return (
    <>
      <ul className={styles.places}>
        {places.slice(0, count).map((place, index) => (
          <li key={index}>
            <span>{textOf(place)}</span>
            {answers.length > 0 && place.row !== undefined && (
              <Select
                size="small"
                aria-label={textOf(place)}
                value={choices.rows?.[place.row] ?? ""}
                onChange={(_, { value }) => choose(place.row ?? 0, value)}
              >
                <option value="">{words.asAll}</option>
                {answers.map((answer) => (
                  <option key={answer} value={answer}>
                    {words.rowChoices[answer]}
                  </option>
                ))}
              </Select>
            )}
          </li>
        ))}
      </ul>
      {places.length > count && (
        <Button size="small" onClick={() => setCount(count + STEP)}>
          {fill(words.morePlaces, { count: Math.min(STEP, places.length - count) })}
        </Button>
      )}
    </>
  );
}

interface RatesProps extends Omit<PreviewProblemProps, "inspection"> {
  readonly currency: string;
}

function Rates({ problem, choices, currency, onChoose }: RatesProps): ReactNode {
  const styles = useStyles();
  const words = previewWords[useWords().language];
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const others = problem.choices.flatMap(({ name, value }) => (name === "currency" && value !== currency ? [value] : []));
  const change = (other: string, text: string): void => {
    setTyped({ ...typed, [other]: text });
    const rate = numberTyped(text);
    const { [other]: _, ...rates } = choices.rates ?? {};
    onChoose({ ...choices, rates: rate !== null && rate > 0 ? { ...rates, [other]: rate } : rates });
  };
  return (
    <>
      <p className={styles.sentence}>{fill(words.rates, { currency })}</p>
      <div className={styles.rates}>
        {others.map((other) => (
          <Field key={other} label={fill(words.rate, { currency: other })} orientation="horizontal">
            <Input
              size="small"
              inputMode="decimal"
              value={typed[other] ?? String(choices.rates?.[other] ?? "")}
              onChange={(_, { value }) => change(other, value)}
            />
          </Field>
        ))}
      </div>
    </>
  );
}

const keyOf = ({ name, value }: Choice): string => `${name} ${value}`;

function isSaid({ name, value }: Choice, choices: ImportChoices): boolean {
  const said = choices[name];
  return Array.isArray(said) ? said.includes(value) : said === value;
}

function withChoice(choices: ImportChoices, { name, value }: Choice): ImportChoices {
  return { ...choices, [name]: name === "merge" ? [value] : value };
}

function labelOf({ name, value }: Choice, { choices }: PreviewWords): string {
  if (name === "currency") return fill(choices.currency, { value });
  const answers: Readonly<Record<string, string>> = name === "rows" || name === "roles" ? {} : choices[name];
  return answers[value] ?? value;
}

const useStyles = makeStyles({
  open: { borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`, paddingLeft: tokens.spacingHorizontalS },
  told: { borderLeft: `3px solid ${tokens.colorNeutralStroke2}`, paddingLeft: tokens.spacingHorizontalS },
  sentence: { margin: 0, overflowWrap: "anywhere" },
  answers: {
    // What is not chosen yet must not look as if it could not be.
    "& .fui-Radio__label": {
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
      color: tokens.colorNeutralForeground1,
    },
  },
  places: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    "& li": { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS, paddingBlock: "2px" },
    "& li > span:first-child": { flexGrow: 1, flexBasis: "120px", overflowWrap: "anywhere" },
  },
  rates: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, "& input": { width: "80px" } },
});
