import { v7 } from "uuid";
import { now } from "@/lib/platform/clock";

/** A new id, UUIDv7. Carries its time: never for rows that must not tell when they were made. */
export const newId = (): string => v7({ msecs: now().getTime() });

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const isId = (value: unknown): value is string => typeof value === "string" && pattern.test(value);
