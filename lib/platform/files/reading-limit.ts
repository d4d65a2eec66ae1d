/** Thrown when a file holds more than we are willing to unpack or read. */
export class TooMuchInside extends Error {
  override readonly name = "TooMuchInside";
}

/** Thrown when a file cannot be read the plain way: cut off, damaged, or written to mislead. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
}

/** How many bytes may still be unpacked or read for one file. */
export class ReadingLimit {
  constructor(private remaining: number) {}

  get left(): number {
    return this.remaining;
  }

  /** @throws TooMuchInside beyond the limit. */
  spend(bytes: number): void {
    this.remaining -= bytes;
    if (this.remaining < 0) throw new TooMuchInside();
  }
}
