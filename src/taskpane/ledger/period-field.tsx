/** The periods of a ledger: months, quarters or years, the newest ones or those between two months, and when a month closes. */
import { Field, Input, makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fill } from "../../i18n";
import { ledgerWords } from "../../i18n/ledger";
import { monthText, type Month, type PeriodKind } from "../../ledger/ledger";
import { useWords } from "../words";
import { MOST_PERIODS, periodsTyped, type LedgerChoices } from "./use-ledger";

interface PeriodFieldProps {
  readonly choices: LedgerChoices;
  /** Those that have lines. */
  readonly months: readonly Month[];
  readonly onChange: (part: Partial<LedgerChoices>) => void;
}

const KINDS: readonly PeriodKind[] = ["month", "quarter", "year"];
const DAYS = Array.from({ length: 31 }, (_, index) => index + 1);
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** What periods are, and which of them count. */
export function PeriodField({ choices, months, onChange }: PeriodFieldProps): ReactNode {
  const styles = useStyles();
  const { language } = useWords();
  const { step: words, months: names } = ledgerWords[language];
  const { profile, kind, span, last, from, to } = choices;
  const isWrong = last.trim() !== "" && periodsTyped(last) === null;
  const month = (label: string, value: Month | null, change: (value: Month | null) => void): ReactNode => (
    <Field label={label}>
      <Select
        value={value === null ? "" : String(value)}
        onChange={(_, { value: chosen }) => change(chosen === "" ? null : Number(chosen))}
      >
        <option value="">{words.anyMonth}</option>
        {months.map((one) => (
          <option key={one} value={one}>
            {monthText(one)}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <div className={styles.group} role="group" aria-label={words.period}>
      <Field label={words.kind}>
        <Select value={kind} onChange={(_, { value }) => onChange({ kind: KINDS.find((one) => one === value) ?? "month" })}>
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {words.kinds[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.which}>
        <RadioGroup value={span} onChange={(_, { value }) => onChange({ span: value === "between" ? "between" : "last" })}>
          <Radio value="last" label={words.newest} />
          <Radio value="between" label={words.between} />
        </RadioGroup>
      </Field>
      {span === "last" ? (
        <Field
          label={words.count}
          hint={words.countHint}
          validationState={isWrong ? "error" : "none"}
          validationMessage={isWrong ? fill(words.countWrong, { most: MOST_PERIODS }) : undefined}
        >
          <Input value={last} inputMode="numeric" onChange={(_, { value }) => onChange({ last: value })} />
        </Field>
      ) : (
        <div className={styles.pair}>
          {month(words.from, from, (value) => onChange({ from: value }))}
          {month(words.to, to, (value) => onChange({ to: value }))}
        </div>
      )}
      <div className={kind === "month" ? undefined : styles.pair}>
        <Field label={words.closing}>
          <Select
            value={profile.closingDay === null ? "" : String(profile.closingDay)}
            onChange={(_, { value }) => onChange({ profile: { ...profile, closingDay: value === "" ? null : Number(value) } })}
          >
            <option value="">{words.monthEnd}</option>
            {DAYS.map((day) => (
              <option key={day} value={day}>
                {day}
              </option>
            ))}
          </Select>
        </Field>
        {kind !== "month" && (
          <Field label={words.fiscal}>
            <Select
              value={String(profile.fiscalMonth)}
              onChange={(_, { value }) => onChange({ profile: { ...profile, fiscalMonth: Number(value) } })}
            >
              {MONTHS.map((one) => (
                <option key={one} value={one}>
                  {names[one - 1]}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalM, "& select": { minWidth: 0 } },
});
