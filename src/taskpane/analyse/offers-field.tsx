/** The choice among the analyses that the selection allows. */
import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { fill } from "../../i18n";
import type { AnalysisId } from "../../analysis/model";
import type { Offer } from "../../analysis/offers";
import { Disclosure } from "../disclosure";
import { useWords } from "../words";
import { Section } from "./section";

interface OffersFieldProps {
  readonly offers: readonly Offer[];
  readonly chosen: AnalysisId | null;
  /** As typed, in per cent. */
  readonly cuts: readonly [string, string];
  readonly cutsWrong: boolean;
  readonly onChoose: (id: AnalysisId) => void;
  readonly onCuts: (cuts: readonly [string, string]) => void;
}

/** What can be done with the selection, and what the rest would need. */
export function OffersField({ offers, chosen, cuts, cutsWrong, onChoose, onCuts }: OffersFieldProps): ReactNode {
  const styles = useStyles();
  const { analyse: texts, words } = useWords();
  const [unfolded, setUnfolded] = useState(false);
  const [cutA, cutB] = cuts;
  const fitting = offers.filter(({ fits }) => fits);
  const unfitting = offers.filter(({ fits }) => !fits);
  const hint = ({ id, fits, missing, mostRows }: Offer): string => {
    if (fits) return texts.analyses[id].purpose;
    if (missing.length > 0) return fill(texts.needs, { parts: missing.map((part) => texts.parts[part]).join(words.separator) });
    return mostRows === undefined ? texts.noRows : fill(texts.mostRows, { most: mostRows.toLocaleString("en") });
  };
  return (
    <Section title={texts.choose}>
      {fitting.length === 0 && <p className={styles.note}>{texts.nothingFits}</p>}
      {fitting.length > 0 && (
        <RadioGroup aria-label={texts.choose} value={chosen ?? ""} onChange={(_, { value }) => onChoose(value as AnalysisId)}>
          {fitting.map((offer) => (
            <Radio
              key={offer.id}
              value={offer.id}
              label={
                <>
                  {texts.analyses[offer.id].name}
                  <span className={styles.hint}>{hint(offer)}</span>
                </>
              }
            />
          ))}
        </RadioGroup>
      )}
      {unfitting.length > 0 && (
        <Disclosure
          label={fill(texts.unfitting, { count: unfitting.length })}
          open={unfolded || fitting.length === 0}
          onToggle={() => setUnfolded(!unfolded)}
        >
          <ul className={styles.unfitting}>
            {unfitting.map((offer) => (
              <li key={offer.id}>
                {texts.analyses[offer.id].name}
                <span className={styles.hint}>{hint(offer)}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {chosen === "abc" && (
        <Field label={texts.cuts} {...(cutsWrong ? { validationState: "error", validationMessage: texts.cutsWrong } : {})}>
          <span className={styles.cuts} role="group" aria-label={texts.cuts}>
            <label className={styles.cut}>
              {texts.cutA}
              <Input size="small" inputMode="decimal" value={cutA} onChange={(_, { value }) => onCuts([value, cutB])} />
            </label>
            <label className={styles.cut}>
              {texts.cutB}
              <Input size="small" inputMode="decimal" value={cutB} onChange={(_, { value }) => onCuts([cutA, value])} />
            </label>
          </span>
        </Field>
      )}
    </Section>
  );
}

const useStyles = makeStyles({
  note: { margin: 0 },
  unfitting: {
    listStyleType: "none",
    margin: 0,
    padding: `0 0 0 ${tokens.spacingHorizontalXL}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  hint: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  cuts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  cut: { display: "flex", flexDirection: "column", fontSize: tokens.fontSizeBase200, "& .fui-Input": { width: "110px", minWidth: 0 } },
});
