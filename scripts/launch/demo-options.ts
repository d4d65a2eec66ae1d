export interface DemoOptions {
  /** Where this demo keeps its database, secret and logs. */
  readonly folder: string;
  readonly dev: boolean;
  /** Begin with an empty database. */
  readonly fresh: boolean;
  /** Something broke that the demo cannot go on without. */
  readonly onFailure: (error: Error) => void;
}
