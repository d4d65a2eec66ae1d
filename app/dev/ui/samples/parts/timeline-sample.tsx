import Link from "next/link";
import { Timeline } from "@/components/ui/data/timeline";
import { Section } from "@/components/ui/layout/section";

export function TimelineSample({ theme }: { theme: string }) {
  return (
    <Section id={`${theme}-tijdlijn`} title="Wat er gebeurde">
      <Timeline
        days={[
          {
            id: `${theme}-2`,
            day: "Dinsdag 24 november",
            lines: [
              {
                id: "c",
                time: "14.05",
                at: "2026-11-24T14:05:00+01:00",
                sentence: (
                  <>
                    <strong>Bram Oosterhuis</strong> ging akkoord met{" "}
                    <Link href="#plan">versie 4 van het plan</Link>, namens Veenkade Wonen.
                  </>
                ),
              },
              {
                id: "b",
                time: "9.12",
                at: "2026-11-24T09:12:00+01:00",
                sentence: (
                  <>
                    <strong>Marieke Hofstra</strong> nodigde Naima Bouzid uit als bestuurder van Stichting
                    Buurtteams Lindehof.
                  </>
                ),
              },
            ],
          },
          {
            id: `${theme}-1`,
            day: "Vrijdag 20 november",
            lines: [{ id: "a", time: "23.59", sentence: "Ronde 4 van de samenwerkingschecker sloot." }],
          },
        ]}
      />
    </Section>
  );
}
