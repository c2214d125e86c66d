/** The headings of the help page. */
export const page = {
  title: "Salesbook functions",
  introduction:
    "Type = and the name into a cell. A function of a column takes the whole column and fills the cells beside it. The functions do not work in conditional formats, data validation or defined names. If a name shows #REF!, another add-in uses the same one.",
  arguments: "Arguments",
  optional: "optional",
  formula: "How it is calculated",
  conventions: "Conventions",
  example: "Example",
  gives: "gives",
  source: "Textbook: ",
};
