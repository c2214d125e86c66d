/** How grave something is, from the lightest to the gravest. A file of its own: the styles of every page know these names. */
export const SEVERITIES = ["low", "medium", "high"] as const;
export type Severity = (typeof SEVERITIES)[number];
