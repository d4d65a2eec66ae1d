import "server-only";
import { z } from "zod";
import type { Visitor } from "@/lib/access/sign-in-visitor";
import { type Theme, themes } from "@/lib/domain/people/theme";

export const ThemeChoice = z.object({ theme: z.enum(themes) });

/** How the screens look in this browser; nothing is kept of it anywhere else. */
export async function chooseTheme(
  _: Visitor,
  { theme }: z.output<typeof ThemeChoice>,
): Promise<{ ok: true; theme: Theme }> {
  return { ok: true, theme };
}
