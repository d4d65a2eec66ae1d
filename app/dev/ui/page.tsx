import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { HeadSample } from "@/app/dev/ui/samples/parts/head-sample";
import { Sheet } from "@/app/dev/ui/sheet";
import "@/app/dev/ui/sheet.css";
import { env } from "@/lib/platform/env";

export const metadata: Metadata = { title: "Onderdelen" };

export default function PartsPage() {
  if (!env.demo) notFound();
  return (
    <main className="sheets" id="inhoud" tabIndex={-1}>
      <HeadSample />
      <Sheet theme="light" title="Licht: papier" />
      <Sheet theme="dark" title="Donker: avondwater" />
    </main>
  );
}
