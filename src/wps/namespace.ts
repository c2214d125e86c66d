/** Stands before every function, as WPS wants it: `=SALESBOOK.ABCCLASS(A1:A5)`. */
export const NAMESPACE = "SALESBOOK";
