/** What in a file acts by itself, or keeps us from looking. */
export type ContentProblem =
  | "script"
  | "attachment"
  | "macro"
  | "fetches"
  | "encrypted"
  | "broken"
  | "too-much-inside"
  | "odd-text";
