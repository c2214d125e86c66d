/** What the help pages are made from; the functions themselves load none of it. */
export { DATE_ARGUMENTS, examples, SHOWN_AS, type Example } from "./examples";
export { argumentText, formulaText, type ArgumentValue } from "./formula-text";
export { setLanguage } from "./language";
export { evaluate, functionGroups } from "./table";
