import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Sheet } from "@/app/dev/ui/sheet";
import "@/app/dev/ui/sheet.css";
import { env } from "@/lib/platform/env";

export const metadata: Metadata = { title: "Onderdelen" };

export default function PartsPage() {
  if (!env.demo) notFound();
  return (
    <main className="sheets" id="inhoud" tabIndex={-1}>
      <h1 className="visually-hidden">Onderdelen van papier en water</h1>
      <Sheet theme="light" title="Licht: papier" />
      <Sheet theme="dark" title="Donker: avondwater" />
    </main>
  );
}
