import type { AllianceKey } from "./alliances";
import type { PersonKey } from "./cast";

export type ToldRound = {
  alliance: AllianceKey;
  openedDaysAgo: number;
  /** Last day to answer; negative days ago lie ahead. */
  closesDaysAgo: number;
  /** Day and hour of the talk about the result, if agreed. */
  discussDaysAhead: number | null;
  /** Who answers for which organisation, and with what: 17 statements and the grade; "?" unknown, "-" not applicable. */
  sheets: readonly { person: PersonKey; answers: string | null }[];
  closed: boolean;
};

/** Told oldest first. A sheet without answers was not filled in. */
export const rounds: readonly ToldRound[] = [
  {
    alliance: "schuldhulp",
    openedDaysAgo: 200,
    closesDaysAgo: 186,
    discussDaysAhead: null,
    closed: true,
    sheets: [
      { person: "marieke", answers: "4 4 3 4 4 4 4 4 3 3 4 4 4 4 4 4 4 8" },
      { person: "sanne", answers: "3 4 3 3 4 4 5 4 4 3 4 4 4 4 3 4 3 7" },
      { person: "femke", answers: "4 3 3 4 5 4 3 4 3 3 4 4 3 4 4 4 4 7" },
      { person: "jelle", answers: "3 4 4 3 4 3 4 4 4 3 4 4 4 3 4 4 3 7" },
    ],
  },
  {
    alliance: "schuldhulp",
    openedDaysAgo: 16,
    closesDaysAgo: 2,
    discussDaysAhead: 11,
    closed: true,
    sheets: [
      { person: "marieke", answers: "4 4 3 4 4 4 3 4 3 3 4 4 4 5 4 4 4 8" },
      { person: "sanne", answers: "3 4 3 3 4 3 5 4 4 3 4 4 4 2 3 4 3 6" },
      { person: "femke", answers: "4 3 3 4 4 4 3 4 3 3 4 4 3 3 4 4 4 6" },
      { person: "jelle", answers: "? 4 4 3 4 3 5 4 4 3 4 4 4 2 2 4 3 5" },
    ],
  },
  {
    alliance: "thuis",
    openedDaysAgo: 9,
    closesDaysAgo: -5,
    discussDaysAhead: 17,
    closed: false,
    sheets: [
      { person: "marieke", answers: "4 4 4 4 5 4 4 4 4 3 4 5 4 4 3 4 4 8" },
      { person: "sanne", answers: null },
      { person: "femke", answers: null },
    ],
  },
];
