/** The pages of one invitation; the link in the mail leads to the first. */
export const invitationPaths = (token: string) => {
  const letter = `/uitnodiging/${token}`;
  return {
    letter,
    join: `${letter}/meedoen`,
    decline: `${letter}/afslaan`,
    handOn: `${letter}/doorgeven`,
  } as const;
};
export type InvitationPaths = ReturnType<typeof invitationPaths>;

/** Where one comes after handing on: the own link is dead by then. */
export const handedOnPath = "/uitnodiging/doorgegeven";
