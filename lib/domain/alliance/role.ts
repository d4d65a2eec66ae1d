/** What a person is inside one alliance. Source: domain 7. */
export const allianceRoles = ["alliance-manager", "contact", "director", "adviser", "funder"] as const;
export type AllianceRole = (typeof allianceRoles)[number];

/** The word for the people an alliance works for. */
export const peopleWords = ["customers", "residents", "clients", "members"] as const;
export type PeopleWord = (typeof peopleWords)[number];
