/** What is said of CHECKLISTSCORE in English. */

/** What cells say. */
export const messages = { arguments: { answers: "answers", good: "good answer" }, accepted: { answers: "yes, no or unknown" } };

/** What forms and the help say. */
export const help = {
  description: "Score of a checklist: the part of the weight of its answers that does not warn.",
  parameters: {
    answers: "Column of answers: yes, no or unknown, one per question",
    good: "The answer that is no warning, one per question or one for all",
    weights: "How much each question counts. Default all equal",
  },
  search: "checklist, credit survey, credit check, self-check, questionnaire, warning signs",
  answers: "How good do the answers of a survey look on the whole?",
  formula: "1 − weight of the answers that warn ÷ weight of all answers",
  source: "Project 6, section 2(2) 2. Counting the warnings is our own.",
  conventions: [
    "Unknown is not no: blank and unknown are left out with their weight. Where nothing is answered, the result is blank.",
    "The sheets say good from 0.8 and fair from 0.6, and nothing before two thirds of the questions are answered. Count the answers too before you trust a score.",
    "TRUE and FALSE, 1, 是 and 否 do as well; 0 is a blank.",
  ],
  mistakes: ["Taking every yes for good: “Has the customer changed banks often?” is good with no."],
  said: { yes: "yes", no: "no", unknown: "unknown" },
  example: "The last answer warns and counts twice; the third question is not answered: {r1}.",
};
