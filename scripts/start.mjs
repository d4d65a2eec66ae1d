import { continueInstalled } from "./launch/bootstrap.mjs";

continueInstalled("scripts/start.ts", process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exit(1);
});
