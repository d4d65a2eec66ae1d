/** What a person is inside one alliance. Source: domain 7. */
export const allianceRoles = ["alliance-manager", "contact", "director", "adviser", "funder"] as const;
export type AllianceRole = (typeof allianceRoles)[number];

/** One role of one person, for one partner: a right that a role gives counts for that partner. */
export type Seat = { partnerId: string; role: AllianceRole };

/** What an organisation is inside one alliance: only partners fill in the checker and decide. Source: domain 7. */
export const capacities = ["partner", "funder", "adviser"] as const;
export type Capacity = (typeof capacities)[number];

/** The word for the people an alliance works for. */
export const peopleWords = ["customers", "residents", "clients", "members"] as const;
export type PeopleWord = (typeof peopleWords)[number];

/** A light form (netwerk, kenniskring) has shorter lists at its gates. Source: domain 1. */
export const routes = ["normal", "light"] as const;
export type Route = (typeof routes)[number];

export const reviewRhythms = ["quarter", "half-year", "year"] as const;
export type ReviewRhythm = (typeof reviewRhythms)[number];
