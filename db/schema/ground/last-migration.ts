import journal from "../../migrations/meta/_journal.json";

/** The stamp under which the migrator keeps the youngest migration that this code knows. */
export const lastMigration = journal.entries.at(-1)?.when ?? 0;
