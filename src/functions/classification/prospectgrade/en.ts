/** What is said of PROSPECTGRADE in English. */

/** What cells say. */
export const messages = { accepted: { gradeCuts: "1 to 25 scores from 0 to 100 in descending order, such as 80, 60 and 40" } };

/** What forms and the help say. */
export const help = {
  description: "Grade A to D of each prospect from a score of 0 to 100.",
  parameters: { scores: "Range of scores from 0 to 100", cuts: "Least scores of A, B, C …, descending. Default {80,60,40}" },
  search: "lead scoring, potential customers, prospects",
  answers: "Which prospects are worth most visits?",
  formula: "the first grade whose cut the score reaches; below the last cut, the last grade",
  source: "Project 6, section 1(1); table 6-5",
  conventions: [
    "A score exactly at a cut has reached it: 80 is A.",
    "The textbook's own criteria are not in the text that is left of it. The cuts 80, 60 and 40 are a default for courses; change them.",
  ],
  mistakes: ["Mixing the grades up with customer classes: A to D is about who may come, A to C about who buys."],
  example: "92 points are {r1}, 60 just {r2}, 59.5 no longer: {r3}.",
};
