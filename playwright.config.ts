import { defineConfig } from "@playwright/test";
import { freePort } from "./scripts/cluster/server";
import { findChromium } from "./scripts/testing/chromium";

// Worker processes read this file again and must find the same port.
process.env.E2E_PORT ??= String(await freePort());
const origin = `http://localhost:${process.env.E2E_PORT}`;

export default defineConfig({
  testDir: "e2e",
  testMatch: ["{journeys,guards}/**/*.test.ts"],
  outputDir: "test-results",
  workers: 2,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: [
    ["line"],
    ["json", { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? ".data/reports/browser.json" }],
  ],
  use: {
    baseURL: origin,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: findChromium(),
      args: [
        ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
        ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
      ],
    },
  },
  webServer: {
    command: `${process.execPath} --import tsx scripts/start.ts --folder=.data/e2e --fresh`,
    port: Number(process.env.E2E_PORT),
    timeout: 300_000,
    env: { PORT: process.env.E2E_PORT, NEXT_TELEMETRY_DISABLED: "1" },
    gracefulShutdown: { signal: "SIGTERM", timeout: 30_000 },
    stdout: "pipe",
  },
});
