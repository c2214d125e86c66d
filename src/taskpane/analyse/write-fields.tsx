/** The questions where a result is written and with which formulas. */
import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fill } from "../../i18n";
import type { Block } from "../../analysis/selection";
import type { Analysis } from "../../analysis/model";
import { besideProblem, isShort, MOST_NATIVE_ROWS, type Destination, type FormulaForm } from "../../analysis/write";
import { useWords } from "../words";

/** Where and how the result is written. */
export interface Wish {
  readonly destination: Destination;
  readonly form: FormulaForm;
}

/** The wish as far as it can be granted. */
export function possible(wish: Wish, block: Block, analysis: Analysis): Wish {
  const isBeside = wish.destination === "beside" && besideProblem(block, analysis) === null;
  const isNative = wish.form === "native" && isShort(block);
  return { destination: isBeside ? "beside" : "newSheet", form: isNative ? "native" : "live" };
}

interface WriteFieldsProps {
  readonly block: Block;
  readonly analysis: Analysis;
  readonly wish: Wish;
  readonly onChange: (wish: Wish) => void;
}

/** The choice of place and of formulas, with what each means. */
export function WriteFields({ block, analysis, wish, onChange }: WriteFieldsProps): ReactNode {
  const { analyse: texts } = useWords();
  const problem = besideProblem(block, analysis);
  const isLong = !isShort(block);
  const isRoute = analysis.id === "route";
  const nativeHint = isLong ? fill(texts.nativeMost, { most: MOST_NATIVE_ROWS.toLocaleString("en") }) : texts.nativeHint;
  return (
    <>
      <Field label={texts.where} {...(problem ? { hint: texts[problem] } : {})}>
        <RadioGroup
          layout="horizontal"
          value={wish.destination}
          onChange={(_, { value }) => onChange({ ...wish, destination: value as Destination })}
        >
          <Radio value="beside" label={texts.beside} disabled={problem !== null} />
          <Radio value="newSheet" label={texts.newSheet} />
        </RadioGroup>
      </Field>
      <Field label={texts.form}>
        <RadioGroup value={wish.form} onChange={(_, { value }) => onChange({ ...wish, form: value as FormulaForm })}>
          <Radio value="native" disabled={isLong} label={<Hinted label={texts.native} hint={isRoute ? texts.nativeRoute : nativeHint} />} />
          <Radio value="live" label={<Hinted label={texts.live} hint={texts.liveHint} />} />
        </RadioGroup>
      </Field>
    </>
  );
}

function Hinted({ label, hint }: { label: string; hint: string }): ReactNode {
  const styles = useStyles();
  return (
    <>
      {label}
      <span className={styles.hint}>{hint}</span>
    </>
  );
}

const useStyles = makeStyles({
  hint: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});
