/** What the help page for teachers says; `{P3}` stands for the number and name of that sheet. */
export const teachers = {
  title: "For teachers: the question that closes module 3",
  /** What other pages call this one. */
  link: "For teachers: the closing question of module 3",
  introduction:
    "Module 3 tells how a supermarket chain works with what its tills know, and ends with one open question. Here is what it asks, with which sheets a class finds an answer, and what a good answer weighs, in Salesbook’s words and not the book’s. There is no single right answer.",
  functions: "The functions",
  sections: {
    question: {
      heading: "What the question asks",
      points: [
        "What can others who look after customers learn from Ken Robb, who heads marketing at the chain? Principles are wanted, not the story once more.",
        "Each principle has three parts: what the chain does, why that works, and what another firm, best one that the students know, would do instead of it.",
        "Whether loyalty cards are good is another question. The case holds that a card is a tool, and asks what it is used for.",
      ],
    },
    sheets: {
      heading: "Which sheets answer it",
      points: [
        "{P3}: who buys what again and when, which of nine kinds of buyers that is, and one customer’s list to print. Print the lists of two customers and have the class say why they differ. Change how much a customer spends a week, and see whether it still gets a list; look at what the maker pays of each reduction.",
        "{P20}: points and tiers follow one rule for everybody. Which of the two could a rival have next week, this sheet or the list?",
        "{P19}: does it pay? Enter vouchers and printing as cost, less what makers pay; revenue is only what would not have come anyway. SWOT and the lesson hold what the class found.",
        "{P1}: a list knows only what is bought here. Our supply share shows whose list rests on half of the truth, and how we know.",
        "{P16}: which tie holds a customer, a financial, a social or a structural one. Discounts are the first, lists of one’s own the last.",
      ],
    },
    answer: {
      heading: "What a good answer weighs",
      points: [
        "Use: collecting costs; only what changes the offer to this customer earns anything. For each figure: who does what differently because of it?",
        "Time: an offer comes when that customer is about to buy, not when the shop wants to sell.",
        "Proportion: who buys most of its needs here gets the most, so that staying pays more than comparing prices.",
        "What cannot be copied: everybody can read prices on the shelf. A list of one’s own cannot be seen, and is the better the longer somebody has been a customer.",
        "Means and aim: discounts alone teach the best customers to look for discounts. What else is offered, such as recipes, a fast checkout or delivery, and what does it cost?",
        "Who pays, and what for: makers bear part of the reductions and receive results without names. Would the customers agree, and what does the law ask for where the class lives?",
        "Where it ends: a wrong guess annoys, purchases elsewhere are unknown, and a small firm has no scanner. What can be done with a notebook?",
      ],
    },
    marks: {
      heading: "How far an answer goes",
      points: [
        "Fair: names principles, such as knowing customers or rewarding them, and tells the case again.",
        "Good: three principles or more, each with its reason and a figure from one of the sheets.",
        "Very good: also carries them over to another firm, says what it costs, and names one case in which the chain’s way would fail.",
      ],
    },
    further: {
      heading: "To go on with",
      points: [
        "The chain wants buyers of national brands to come over to the store’s own brand, yet the text gives the strongest offers to heavy users of the store brand. Turn the setting in P3 and argue for one of the two.",
        "The sample is a wholesaler with twenty customers and no till. Which part of the case can it use tomorrow?",
        "Somebody’s purchases stop. Who notices first, P3 or P22, and what should be done?",
      ],
    },
  },
};
