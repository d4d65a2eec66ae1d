/** An answer in a round: a number, or one of two words that never count as a number. */
export const nonAnswers = ["unknown", "not-applicable"] as const;
export type NonAnswer = (typeof nonAnswers)[number];
export type Answer = { value: number; nonAnswer: null } | { value: null; nonAnswer: NonAnswer };
