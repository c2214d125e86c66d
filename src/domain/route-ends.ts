/** The ends of a route. */
import type { Place } from "./places";

/** Where a route starts, and whether it ends there too or elsewhere. */
export interface RouteEnds {
  /** The depot; without it the route starts at one of the stops. */
  readonly start?: Place | null;
  /** Whether the way ends where it began: at the depot, or else at the first stop. */
  readonly returns?: boolean;
  /** Where the way ends instead, after the last stop; the way back does not count then. */
  readonly end?: Place | null;
  /** For each stop whether it is visited before all others. */
  readonly first?: readonly boolean[];
}
