/** The closed list of cell styles and what each looks like; all three exits read it. */
import type { Kind } from "../templates/model";

type Role = "input" | "result" | "parameter" | "total";

export type StyleName = "title" | "purpose" | "note" | "label" | "band" | "inputHeading" | "resultHeading" | `${Role}.${Kind}` | `mark.${"A" | "B" | "C"}`;
