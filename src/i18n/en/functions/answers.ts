/** Answers that functions give in words, by the keys of the arithmetic. */
export const functionAnswers = {
  creditStatus: {
    within: "within",
    over: "over",
    unlimited: "unlimited",
  },
  lifecycle: {
    exploration: "exploration",
    formation: "formation",
    stability: "stability",
    decline: "decline",
  },
  relationType: {
    basic: "basic",
    reactive: "reactive",
    accountable: "accountable",
    proactive: "proactive",
    partnership: "partnership",
  },
  memberTier: {
    top: "top",
    middle: "middle",
    basic: "basic",
  },
  brandSegment: {
    nationalLow: "national brand, low use",
    nationalMedium: "national brand, medium use",
    nationalHigh: "national brand, high use",
    storeLow: "store brand, low use",
    storeMedium: "store brand, medium use",
    storeHigh: "store brand, high use",
    switcherLow: "switcher, low use",
    switcherMedium: "switcher, medium use",
    switcherHigh: "switcher, high use",
  },
  winBack: {
    atAllCost: "win back at all cost",
    tryToWinBack: "try to win back",
    ifConvenient: "win back if convenient",
    letGo: "let go",
  },
};
