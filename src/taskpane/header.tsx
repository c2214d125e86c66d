import { makeStyles, mergeClasses, Select, Title3, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { LANGUAGES, type Language } from "../i18n";
import { useWords } from "./words";

/** The product's name and the choice of language. */
export function Header({
  onLanguageChange,
  keepCornerFree,
}: {
  onLanguageChange: (language: Language) => void;
  keepCornerFree: boolean;
}): ReactNode {
  const styles = useStyles();
  const { language, words } = useWords();
  return (
    <header className={mergeClasses(styles.header, keepCornerFree && styles.cornerFree)}>
      <Title3 as="h1" className={styles.title}>
        {words.title}
      </Title3>
      <Select
        size="small"
        aria-label={words.language}
        value={language}
        onChange={(_, { value }) => {
          const picked = LANGUAGES.find((other) => other === value);
          if (picked) onLanguageChange(picked);
        }}
      >
        {LANGUAGES.map((other) => (
          <option key={other} value={other} lang={other}>
            {words.languageNames[other]}
          </option>
        ))}
      </Select>
    </header>
  );
}

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    minHeight: "40px",
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  cornerFree: { paddingRight: "48px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, color: tokens.colorBrandForeground1 },
});
