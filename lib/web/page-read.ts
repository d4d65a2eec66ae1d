import "server-only";
import { forbidden, notFound } from "next/navigation";
import { isAppError } from "@/lib/platform/errors";

/** Runs the read of a page; a stranger gets the not-found page, a member without the right the forbidden one. */
export async function readForPage<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (isAppError(error, "not-found")) notFound();
    if (isAppError(error, "forbidden")) forbidden();
    throw error;
  }
}
