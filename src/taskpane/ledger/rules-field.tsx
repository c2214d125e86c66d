/** How the lines of a ledger are read beyond their columns: filters, returns, states, the order of day and month; and the profile as a file. */
import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { AddRegular, DismissRegular } from "@fluentui/react-icons";
import { useRef, useState, type ReactNode } from "react";
import { fill } from "../../i18n";
import { ledgerWords } from "../../i18n/ledger";
import { previewWords } from "../../i18n/preview";
import { headingsOf, isRole, parseNamedProfile, profileText, ROLES, type Profile, type Role } from "../../ledger/ledger";
import { usePane } from "../pane-context";
import { useWords } from "../words";
import type { LedgerChoices } from "./use-ledger";

interface RulesFieldProps {
  readonly choices: LedgerChoices;
  readonly onChange: (part: Partial<LedgerChoices>) => void;
  readonly onFail: (error: unknown) => void;
}

const ORDERS: readonly Profile["dayOrder"][] = ["unclear", "dayFirst", "monthFirst"];
const PROFILE_FILE = "salesbook-ledger.json";

/** The rules; what is typed counts when the field is left. */
export function RulesField({ choices, onChange, onFail }: RulesFieldProps): ReactNode {
  const styles = useStyles();
  const { language } = useWords();
  const preview = previewWords[language];
  const { saveFile } = usePane();
  const { step: words, roles: roleNames } = ledgerWords[language];
  const input = useRef<HTMLInputElement>(null);
  const { profile, where } = choices;
  const present = ROLES.filter((role) => headingsOf(profile.roles, role).length > 0);
  const change = (part: Partial<Profile>): void => onChange({ profile: { ...profile, ...part } });
  const filter = (index: number, part: Partial<(typeof where)[number]>): void =>
    onChange({ where: where.map((one, at) => (at === index ? { ...one, ...part } : one)) });

  async function load(file: File): Promise<void> {
    try {
      onChange({ profile: parseNamedProfile(new TextDecoder().decode(await file.arrayBuffer()), file.name) });
    } catch (error) {
      onFail(error);
    }
  }

  return (
    <div className={styles.group}>
      <div className={styles.group} role="group" aria-label={words.filters}>
        <span>{words.filters}</span>
        {where.map(({ role, pattern }, index) => (
          <div key={index} className={styles.filter}>
            <Select
              aria-label={fill(words.filterColumn, { number: index + 1 })}
              value={role}
              onChange={(_, { value }) => isRole(value) && filter(index, { role: value })}
            >
              {present.map((one) => (
                <option key={one} value={one}>
                  {roleNames[one]}
                </option>
              ))}
            </Select>
            <LateInput
              label={fill(words.filterText, { number: index + 1 })}
              value={pattern}
              onChange={(value) => filter(index, { pattern: value })}
            />
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={fill(words.filterRemove, { number: index + 1 })}
              onClick={() => onChange({ where: where.filter((_, at) => at !== index) })}
            />
          </div>
        ))}
        <Button
          size="small"
          icon={<AddRegular />}
          className={styles.start}
          disabled={present.length === 0}
          onClick={() => onChange({ where: [...where, { role: filterRole(present), pattern: "*" }] })}
        >
          {words.filterAdd}
        </Button>
      </div>
      <Field label={words.returns} hint={words.listHint}>
        <LateInput value={profile.returns.join(", ")} onChange={(value) => change({ returns: listed(value) })} />
      </Field>
      <Field label={words.excluded} hint={words.listHint}>
        <LateInput value={profile.excluded.join(", ")} onChange={(value) => change({ excluded: listed(value) })} />
      </Field>
      <Field label={words.dayOrder}>
        <Select
          value={profile.dayOrder}
          onChange={(_, { value }) => change({ dayOrder: ORDERS.find((order) => order === value) ?? "unclear" })}
        >
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {order === "unclear" ? words.dayOrderFound : preview.choices.days[order]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() => void saveFile(new TextEncoder().encode(profileText(profile)), PROFILE_FILE, "application/json")}
        >
          {words.saveProfile}
        </Button>
        <Button size="small" onClick={() => input.current?.click()}>
          {words.loadProfile}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json"
          hidden
          data-testid="ledger-profile"
          onChange={(event) => {
            const picked = event.target.files?.[0];
            event.target.value = "";
            if (picked) void load(picked);
          }}
        />
      </div>
    </div>
  );
}

/** A text that counts when its field is left or Enter is pressed, for what follows takes a while. */
function LateInput({
  value,
  onChange,
  label,
  ...field
}: {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly label?: string;
}): ReactNode {
  const [typed, setTyped] = useState<string | null>(null);
  const settle = (): void => {
    if (typed !== null && typed !== value) onChange(typed);
    setTyped(null);
  };
  return (
    <Input
      {...field}
      {...(label === undefined ? {} : { "aria-label": label })}
      value={typed ?? value}
      onChange={(_, { value: now }) => setTyped(now)}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
        event.preventDefault();
        settle();
      }}
    />
  );
}

/** What lines are filtered by most. */
function filterRole(present: readonly Role[]): Role {
  return present.find((role) => role === "salesperson") ?? present.find((role) => role === "area") ?? present[0] ?? "customerName";
}

function listed(text: string): string[] {
  return text
    .split(/[,;，、；]/)
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  filter: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr) auto",
    gap: tokens.spacingHorizontalS,
    "& input, & .fui-Input": { minWidth: 0, width: "100%" },
  },
  start: { alignSelf: "flex-start" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
