/**
 * How each table lies on a sharded database.
 * distributed: sharded by alliance_id. reference: a copy on each node. local: on the coordinator only.
 */
export const tableKinds = {
  alliance: "distributed",
  phase_entry: "distributed",
  partner: "distributed",
  member: "distributed",
  alliance_activity: "distributed",
  alliance_activity_head: "distributed",
  round: "distributed",
  round_partner: "distributed",
  respondent: "distributed",
  sealed_sheet: "distributed",
  sealed_answer: "distributed",
  own_copy: "distributed",
  round_closing: "distributed",
  round_reveal: "distributed",
  round_cell: "distributed",
  outbox: "distributed",
  alliance_card: "distributed",
  person: "reference",
  organisation: "reference",
  affiliation: "local",
  organisation_activity: "local",
  organisation_activity_head: "local",
  membership: "local",
  due: "local",
  sign_in_user: "local",
  sign_in_session: "local",
  sign_in_request: "local",
  step_up: "local",
  sign_in_outbox: "local",
  rate_limit: "local",
} as const satisfies Record<string, "distributed" | "reference" | "local">;

/** Tables without a tenant: reached by meent_auth alone, so they carry no row policies. */
export const signInTables = [
  "sign_in_user",
  "sign_in_session",
  "sign_in_request",
  "step_up",
  "sign_in_outbox",
  "rate_limit",
] as const;
