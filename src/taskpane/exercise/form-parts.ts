/** What the two forms of the step of exercises share: their looks, and where the focus goes when something is wrong. */
import { makeStyles, tokens } from "@fluentui/react-components";

/** Endings of the files that an exercise is opened from. */
export const EXERCISE_FILES = ".json,.zip";

/** Endings of what is read as a list. */
export const LIST_FILES = ".csv,.txt,.tsv,.xlsx,.xlsm,.xls,.xlsb,.ods";

/** Brings the first field that is wrong to the keyboard, once it says so. */
export function focusOnFault(form: HTMLElement | null): void {
  setTimeout(() => form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid="true"]')?.focus());
}

/** A name that every disk takes. */
export function plainFileName(name: string): string {
  return name.replace(/[\u0000-\u001f<>:"/\\|?*]+/g, "_");
}

export const useFormStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    flexGrow: 1,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}`,
    overflowY: "auto",
    "& > *": { maxWidth: "640px" },
    "@media (max-height: 420px)": { overflowY: "visible", flexShrink: 0 },
  },
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, "& > :empty": { display: "none" } },
  inner: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  fault: { color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  scroll: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": {
      padding: "3px 8px",
      textAlign: "start",
      verticalAlign: "top",
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      fontVariantNumeric: "tabular-nums",
      overflowWrap: "normal",
    },
    "& th": { fontWeight: tokens.fontWeightSemibold },
    // Chinese wraps after any character.
    "& thead th": { minWidth: "4em" },
    "& tbody th": { fontWeight: tokens.fontWeightRegular },
    "& [data-number=true]": { textAlign: "end" },
    "& th:first-child": { minWidth: "7em" },
  },
});
