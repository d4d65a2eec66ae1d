import { continueInstalled } from "./launch/bootstrap.mjs";

continueInstalled("scripts/testing/everything.ts", process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  console.log("\n0 passed, 1 failed, 0 skipped");
  process.exit(1);
});
