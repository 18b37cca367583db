/** Takes what must be undone when the benchmark is over, however it ends; undone in the reverse order. */
export type Cleanup = (undo: () => Promise<void>) => void;

export type Stage = {
  readonly cleanup: Cleanup;
  readonly report: (line: string) => void;
  /** A short look on little data, which is not published. */
  readonly quick: boolean;
};

export type Result = {
  /** How it was measured, in a sentence. */
  readonly about: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The figures behind the rows, as they go into the JSON. */
  readonly figures: object;
};

export type Bench = (stage: Stage) => Promise<Result>;
