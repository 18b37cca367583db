/** Registers a clean-up for the end of the benchmark, in any case; clean-ups run in reverse order. */
export type Cleanup = (undo: () => Promise<void>) => void;

export type Stage = {
  readonly cleanup: Cleanup;
  readonly report: (line: string) => void;
  /** A short run on little data, which is not published. */
  readonly quick: boolean;
};

export type Result = {
  /** How it was measured, in one sentence. */
  readonly about: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The figures behind the rows, for the JSON. */
  readonly figures: object;
};

export type Bench = (stage: Stage) => Promise<Result>;
