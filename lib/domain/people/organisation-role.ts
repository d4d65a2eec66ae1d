export const organisationRoles = ["director", "administrator", "employee"] as const;
export type OrganisationRole = (typeof organisationRoles)[number];
