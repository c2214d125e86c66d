/** The name of the selected cell; an address, a table or a sheet typed into it leads there. */
import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState, type ReactNode } from "react";
import { catalogues, type Language } from "../i18n";

export interface NameBoxProps {
  /** Of the selected cell. */
  readonly name: string;
  /** Tables and sheets that may be typed too. */
  readonly places: () => readonly string[];
  readonly language: Language;
  /** Tells whether there is such a place. */
  readonly onJump: (typed: string) => boolean;
  /** What was typed and is no place; `null` once something else is typed. */
  readonly onUnknown: (typed: string | null) => void;
  readonly onLeave: () => void;
}

/** The box in front of the formula bar. */
export function NameBox({ name, places, language, onJump, onUnknown, onLeave }: NameBoxProps): ReactNode {
  const styles = useStyles();
  const list = useId();
  const words = catalogues[language].workbench;
  const [typed, setTyped] = useState<string | null>(null);
  const [isFocused, setFocused] = useState(false);
  const offered = useMemo(() => (isFocused ? places() : []), [isFocused, places]);

  const change = (text: string | null): void => {
    setTyped(text);
    onUnknown(null);
  };
  return (
    <>
      <Input
        className={styles.box}
        input={{ className: styles.text }}
        aria-label={words.cellName}
        title={words.cellNameHint}
        size="small"
        list={list}
        autoComplete="off"
        spellCheck={false}
        value={typed ?? name}
        onFocus={({ target }) => {
          target.select();
          setFocused(true);
        }}
        onChange={(_, { value }) => change(value)}
        onBlur={() => {
          change(null);
          setFocused(false);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Escape") {
            change(null);
            onLeave();
          }
          if (event.key !== "Enter") return;
          event.preventDefault();
          const wanted = typed ?? name;
          if (!onJump(wanted)) return onUnknown(wanted);
          change(null);
          // The keyboard goes where somebody goes; the grid takes it once nobody has it.
          event.currentTarget.blur();
        }}
      />
      <datalist id={list}>
        {offered.map((place) => (
          <option key={place} value={place} />
        ))}
      </datalist>
    </>
  );
}

const useStyles = makeStyles({
  box: { flex: "0 1 84px", minWidth: "64px", "&:focus-within": { flexBasis: "160px" } },
  text: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});
