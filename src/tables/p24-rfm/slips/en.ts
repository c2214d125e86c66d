/** The words of the slips in sheet P24. */
export const slips = {
  bothDaysCounted: {
    name: "Both days counted",
    help: "You counted the day of the purchase too; the days are today less the day of the last purchase.",
  },
  longestAgoBest: {
    name: "Longest ago scored best",
    help: "You gave the best score to who bought longest ago; the fewest days score best.",
  },
  otherScoring: {
    name: "Other way of scoring",
    help: "You scored the amounts by fifths where limits hold, or by limits where fifths hold; the way is the one that stands above the table.",
  },
  recencyFromTheBest: {
    name: "Recency counted off from the best",
    help: "You counted fifths off from the customer who bought last; the score is one more than the whole fifths of customers who bought longer ago.",
  },
  frequencyFromTheBest: {
    name: "Frequency counted off from the best",
    help: "You counted fifths off from the customer who bought most often; the score is one more than the whole fifths of customers who bought less often.",
  },
  monetaryFromTheBest: {
    name: "Amounts counted off from the best",
    help: "You counted fifths off from the largest amount; the score is one more than the whole fifths of customers who bought less.",
  },
  onlyAboveHigh: {
    name: "High only above the limit",
    help: "You took a score for high only above the limit; a score that equals it is high already.",
  },
  recencyAndFrequencySwapped: {
    name: "Recency and frequency confused",
    help: "You took recency for frequency; who bought lately but seldom is to be developed, who bought often but long ago is to be kept.",
  },
  meanOfTheSegment: {
    name: "Mean of the segment",
    help: "You gave the mean of the segment’s customers; their sales added up are asked for.",
  },
};
