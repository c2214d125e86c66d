/** Settings that are limits of classes, on as few lines as they need. */
import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { fill } from "../i18n";
import type { Fault, Faults } from "./form";
import { settingLabel, settingLineLabel, type NumberSetting } from "./settings";
import { useWords } from "./words";

interface CutsGridProps {
  readonly settings: readonly NumberSetting[];
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: Faults;
  readonly onChange: (name: string, value: string) => void;
  readonly onVisit: (name: string) => void;
}

/** Numbers that belong together on one line: `shareCut.A` and `shareCut.B` side by side, each line with its name. */
export function CutsGrid({ settings, typed, faults, onChange, onVisit }: CutsGridProps): ReactNode {
  const styles = useStyles();
  const { language } = useWords();
  const lines = [...new Set(settings.map(lineOf))];
  return lines.map((line) => {
    const members = settings.filter((setting) => lineOf(setting) === line);
    const [first] = members;
    const name = first && settingLabel({ ...first, name: line }, language);
    return (
      <div key={line} className={styles.row}>
        <span className={styles.name}>{name}</span>
        <div className={styles.cells}>
          {members.map((setting) => (
            <CutInput
              key={setting.name}
              setting={setting}
              typed={typed[setting.name] ?? setting.initial}
              fault={faults[setting.name]}
              onChange={(value) => onChange(setting.name, value)}
              onVisit={() => onVisit(setting.name)}
            />
          ))}
        </div>
      </div>
    );
  });
}

/** A line of so many letters stands inside its input, a longer one above it. */
const MOST_INSIDE = 2;

interface CutInputProps {
  readonly setting: NumberSetting;
  readonly typed: string;
  readonly fault: Fault | undefined;
  readonly onChange: (value: string) => void;
  readonly onVisit: () => void;
}

function CutInput({ setting, typed, fault, onChange, onVisit }: CutInputProps): ReactNode {
  const styles = useStyles();
  const { language, words } = useWords();
  const message = useId();
  const line = settingLineLabel(setting, language);
  const isShort = line.length <= MOST_INSIDE;
  const other = settingLineLabel({ table: setting.table, name: `.${fault?.details["other"] ?? ""}` }, language);
  return (
    <div className={styles.cell}>
      {!isShort && <span className={styles.line}>{line}</span>}
      <Input
        className={styles.input}
        input={{ className: styles.number }}
        aria-label={settingLabel(setting, language)}
        aria-invalid={fault !== undefined}
        aria-describedby={fault && message}
        contentBefore={isShort ? line : undefined}
        contentAfter={setting.kind === "share" ? words.percent : undefined}
        placeholder={setting.initial === "" ? words.settingBlank : undefined}
        inputMode="decimal"
        autoComplete="off"
        value={typed}
        onChange={(_, { value }) => onChange(value)}
        onBlur={onVisit}
      />
      {fault && (
        <span id={message} role="alert" className={styles.fault}>
          {fill(words[fault.message], { ...fault.details, other })}
        </span>
      )}
    </div>
  );
}

function lineOf(setting: NumberSetting): string {
  return setting.name.split(".")[0] ?? setting.name;
}

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  line: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  name: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  cells: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(110px, 1fr))", gap: tokens.spacingHorizontalS },
  cell: { display: "flex", flexDirection: "column", minWidth: 0 },
  input: { minWidth: 0 },
  number: { width: "100%", textAlign: "right", fontVariantNumeric: "tabular-nums" },
  fault: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
