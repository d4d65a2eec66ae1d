/** Thrown by a handler for what can never succeed: the job is parked without further attempts. */
export class HopelessJob extends Error {
  override readonly name = "HopelessJob";
}
