/** How the screens look: as the device says, or always the same. */
export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

export const themeCookie = "thema";
const kept: Record<Exclude<Theme, "system">, string> = { light: "licht", dark: "donker" };

/** What the cookie holds; none for the device's own. */
export const keptTheme = (theme: Theme): string | null => (theme === "system" ? null : kept[theme]);

/** @param value of the cookie, which a browser may have made up. */
export const themeKept = (value: string | undefined): Theme =>
  themes.find((theme) => keptTheme(theme) === value) ?? "system";
