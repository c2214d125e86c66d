/** The choice among the analyses that the selection allows. */
import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fill } from "../../i18n";
import type { AnalysisId } from "../../analysis/model";
import type { Offer } from "../../analysis/offers";
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
  const [cutA, cutB] = cuts;
  const hint = ({ id, fits, missing, mostRows }: Offer): string => {
    if (fits) return texts.analyses[id].purpose;
    if (missing.length > 0) return fill(texts.needs, { parts: missing.map((part) => texts.parts[part]).join(words.separator) });
    return mostRows === undefined ? texts.noRows : fill(texts.mostRows, { most: mostRows.toLocaleString("en") });
  };
  return (
    <Section title={texts.choose}>
      {offers.every(({ fits }) => !fits) && <p className={styles.note}>{texts.nothingFits}</p>}
      <RadioGroup aria-label={texts.choose} value={chosen ?? ""} onChange={(_, { value }) => onChoose(value as AnalysisId)}>
        {offers.map((offer) => (
          <Radio
            key={offer.id}
            value={offer.id}
            disabled={!offer.fits}
            label={
              <>
                {texts.analyses[offer.id].name}
                <span className={styles.hint}>{hint(offer)}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
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
  hint: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  cuts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  cut: { display: "flex", flexDirection: "column", fontSize: tokens.fontSizeBase200, "& .fui-Input": { width: "110px", minWidth: 0 } },
});
