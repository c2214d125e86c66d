/** What the help page on handing in says, for students. */
export const handIn = {
  title: "How to hand in an exercise",
  /** What other pages call this one. */
  link: "For students: how to hand in an exercise",
  introduction:
    "Your teacher has sent you a workbook with your name on it. Its figures are yours alone. You fill in the yellow cells, save the file and send it back.",
  functions: "The functions",
  sections: {
    fill: {
      heading: "Fill in",
      points: [
        "Begin with the first sheet: the cover says what to fill in, what it is worth, and how exact an answer must be.",
        "Fill in the yellow cells and nothing else. Formulas or typed values are both fine unless the cover asks for formulas.",
        "Shares may be typed as 12.5 % or 0.125. Write a number as a number: without a unit, without words beside it.",
        "You may put in rows and columns, sort, rename sheets and add sheets of your own. Do not type over what is given, and leave headings as they are: by them your answers are found.",
        "Go on when something may be wrong. What follows rightly from an earlier mistake still earns its points.",
      ],
    },
    save: {
      heading: "Save and send",
      points: [
        "Any spreadsheet program will do: Excel, WPS, LibreOffice, Google Sheets. Save as .xlsx or .ods. Of Google Sheets take Download as Microsoft Excel.",
        "Save once more after the last formula was calculated, then close and open the file: what you see is what is marked.",
        "The file may have any name. Hand in one file: of two the one with the shorter name is marked.",
        "A picture, a PDF or a copy in a new workbook cannot be marked: the mark by which the file is known as yours is not in it.",
      ],
    },
    back: {
      heading: "What comes back",
      points: [
        "You may get your workbook back: green cells are right, others have a remark that says what you did and what would have been right.",
        "“Follows from an earlier answer” earned its points. “Known mistake” names what happened. A hint costs nothing.",
        "If you think an answer was judged wrongly, tell your teacher the sheet and the cell: points can be changed by hand.",
      ],
    },
  },
};
