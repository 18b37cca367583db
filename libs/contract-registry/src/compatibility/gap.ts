/** A rule that two schemas can break between them, whatever carries the data. */
export type GapRule = 'required-unwritten' | 'type-differs' | 'choice-unknown' | 'bound-exceeded' | 'pattern-differs';

/** One place where data that were written may not be readable: what the writer promises there, and what the reader asks for. */
export type Gap = Readonly<{ path: string; rule: GapRule; written: string; read: string }>;
