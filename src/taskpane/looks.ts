/** What several views of the pane look like, to be spread into their styles. */
import { tokens, typographyStyles, type GriffelStyle } from "@fluentui/react-components";

/** A pane so low that its foot would cover half of it scrolls as a whole, and nothing in it by itself. */
const LOW = "@media (max-height: 420px)";

/** What fills the pane, or is hidden while something else does. */
export const PART = {
  display: "flex",
  flexDirection: "column",
  flexGrow: 1,
  minHeight: 0,
  "&[hidden]": { display: "none" },
  [LOW]: { minHeight: "auto", flexShrink: 0 },
} satisfies GriffelStyle;

/** What scrolls between the head and the foot of the pane. */
export const SCROLLING = {
  display: "flex",
  flexDirection: "column",
  gap: tokens.spacingVerticalL,
  flexGrow: 1,
  padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}`,
  overflowY: "auto",
  [LOW]: { overflowY: "visible", flexShrink: 0 },
} satisfies GriffelStyle;

/** What stays in view below that. */
export const FOOT = {
  display: "flex",
  flexDirection: "column",
  flexShrink: 0,
  padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
} satisfies GriffelStyle;

/** The way back, the title and the purpose of what was chosen in a list. */
export const BACK = {
  marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
  paddingLeft: tokens.spacingHorizontalXS,
} satisfies GriffelStyle;
export const TITLE = {
  ...typographyStyles.subtitle1,
  margin: `${tokens.spacingVerticalS} 0 0`,
  outlineStyle: "none",
} satisfies GriffelStyle;
export const PURPOSE = { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 } satisfies GriffelStyle;

/** A list of cards, as many beside each other as there is room for. */
export const CARDS = {
  display: "grid",
  gridTemplateColumns: "repeat(auto-fill, minmax(min(272px, 100%), 1fr))",
  margin: 0,
  padding: 0,
  listStyleType: "none",
} satisfies GriffelStyle;
/** A button that is a card. */
export const CARD = {
  width: "100%",
  height: "100%",
  textAlign: "start",
  font: "inherit",
  color: tokens.colorNeutralForeground1,
  backgroundColor: tokens.colorNeutralBackground1,
  border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  borderRadius: tokens.borderRadiusMedium,
  cursor: "pointer",
  // In the look of strong contrast the words change with the ground below them.
  ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover, "& span": { color: tokens.colorNeutralForeground1Hover } },
  ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed, "& span": { color: tokens.colorNeutralForeground1Pressed } },
  ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
} satisfies GriffelStyle;
/** What is found in such a list. */
export const SEARCH = { maxWidth: "100%", width: "100%", flexShrink: 0 } satisfies GriffelStyle;
export const SEARCH_STATUS = {
  color: tokens.colorNeutralForeground2,
  fontSize: tokens.fontSizeBase200,
  ":empty": { display: "none" },
} satisfies GriffelStyle;

/** A small line below a field. */
export const HINT = {
  color: tokens.colorNeutralForeground3,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
} satisfies GriffelStyle;
