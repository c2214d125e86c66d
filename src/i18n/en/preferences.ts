/** The pane's settings. */
export const preferences = {
  title: "Settings",
  language: "Language",
  languageFollows: "As in Excel or the browser",
  look: "Colours",
  looks: { follows: "As in Excel or the system", light: "Light", dark: "Dark", contrast: "Strong contrast" },
  contents: "New tables start with",
  destination: "Put new tables",
  kept: "These settings are kept on this computer, without any of your data.",
  reset: "Back to the first settings",
  privacyTitle: "Privacy",
  privacy:
    "Nothing leaves the workbook. Salesbook loads its own pages and, inside Excel, Microsoft’s office.js; after that it makes no connection. Files that you open are read on this computer.",
};
