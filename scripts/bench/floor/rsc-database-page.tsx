import { enterAndRead, floorSql } from "@/scripts/bench/floor/asked";

type Search = Promise<Record<string, string>>;

/** As many statements in one transaction, elements and letters as it is told, and nothing else. */
export async function RscDatabaseFloor({ searchParams }: { searchParams: Search }) {
  const { allianceId = "", respondentId = "", ...rest } = await searchParams;
  const [generation, statements, elements, letters] = [
    ...[rest.generation, rest.statements],
    ...[rest.elements, rest.letters],
  ].map(Number) as [number, number, number, number];
  const asked = { allianceId, respondentId, generation, statements };
  const roundId = await floorSql().begin((tx) => enterAndRead(tx, asked, statements));
  const line = roundId.repeat(Math.ceil(letters / roundId.length)).slice(0, letters);
  return (
    <main id="inhoud">
      vloer
      {Array.from({ length: elements }, (_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines never move
        <p key={place}>{line}</p>
      ))}
    </main>
  );
}
