import { expect, it } from "vitest";
import { keptTheme, themeKept, themes } from "./theme";

it.each(themes)("%s comes back from the cookie", (theme) => {
  expect(themeKept(keptTheme(theme) ?? undefined)).toBe(theme);
});

it.each([undefined, "", "roze", "light"])("%j leaves it to the device", (value) => {
  expect(themeKept(value)).toBe("system");
});
