import postgres from "postgres";
import { closePools } from "@/lib/access/pools";
import { now } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { calendarFrom } from "./calendar";
import { tellStory } from "./tell";

const toldMark = "het verhaal is verteld";

/** Tells the story once. A telling that was cut off is wiped and told anew. Demo only. */
async function seed(): Promise<void> {
  if (!env.demo) throw new Error("the story is for the demo: DATABASE_URL is set");
  const owner = postgres(env.database.owner, { max: 1, prepare: false, onnotice: () => {} });
  try {
    const [mark] = await owner`select obj_description('alliance'::regclass) as told`;
    if (mark?.told === toldMark) return;
    await wipe(owner);
    await tellStory(calendarFrom(now()));
    await owner.unsafe(`comment on table alliance is '${toldMark}'`);
  } finally {
    await owner.end({ timeout: 5 });
    await closePools();
  }
}

async function wipe(owner: postgres.Sql): Promise<void> {
  const tables = await owner`select format('%I', relname) as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r'`;
  await owner.unsafe(`truncate ${tables.map((table) => table.name).join(", ")} cascade`);
}

await seed();
