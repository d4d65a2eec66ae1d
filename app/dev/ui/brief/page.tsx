import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DecisionLetter } from "@/app/dev/ui/brief/decision-letter";
import { ReceiptLetter } from "@/app/dev/ui/brief/receipt-letter";
import { LetterFrame } from "@/components/frame/letter/letter-frame";
import { env } from "@/lib/platform/env";

export const metadata: Metadata = { title: "Brief" };

export default async function LetterPage({ searchParams }: PageProps<"/dev/ui/brief">) {
  if (!env.demo) notFound();
  const { soort } = await searchParams;
  return (
    <LetterFrame
      alliance="Schuldhulp Noord"
      sub="samenwerking van vier organisaties"
      facts={[
        { term: "Aan", lines: ["Bram Oosterhuis", "directeur-bestuurder Veenkade Wonen"] },
        { term: "Van", lines: ["Marieke Hofstra", "alliantiemanager"] },
        { term: "Datum", lines: ["dinsdag", "24 november 2026"] },
        { term: "Kenmerk", lines: ["Plan, versie 4", "7f3a-91c2"] },
      ]}
    >
      {soort === "bewijs" ? <ReceiptLetter /> : <DecisionLetter deciding={soort !== "vraag"} />}
    </LetterFrame>
  );
}
