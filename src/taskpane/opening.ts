/** What the user chose in the gallery, as it is handed to the details; a new object every time. */
export interface Opening {
  /** The id of a table or of linked tables. */
  readonly choice: string;
  /** Make it at once, as the welcome offers. */
  readonly atOnce: boolean;
}
