/** Messages of errors that a cell can show, alone so that the functions load no others: what happened, where, what is accepted. */
export const cellErrors = {
  notANumber: "{argument}: “{received}” is not a number. Accepted: {accepted}.",
  notWholeNumber: "{argument}: {received} is not a whole number. Accepted: {accepted}.",
  outOfRange: "{argument}: {received} is out of range. Accepted: {accepted}.",
  cutsOutOfOrder: "{argument}: {received} is out of order. Accepted: {accepted}.",
  unknownChoice: "{argument}: “{received}” is not one of the choices. Accepted: {accepted}.",
  differentShape: "{argument}: the range has {received}, but {accepted} are needed, as in {other}.",
  oneValueOnly: "{argument}: a range of {received} cells was given, but one value is needed.",
  missingArgument: "{argument} is missing. Accepted: {accepted}.",
  zeroDivisor: "{argument} is 0, so nothing can be divided by it.",
  notEnoughData: "{argument}: {received} is too few. Needed: {accepted}.",
};
