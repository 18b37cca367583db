/** A rule that a pair of schemas can break, for any kind of message. */
export type GapRule = 'required-unwritten' | 'type-differs' | 'choice-unknown' | 'bound-exceeded' | 'pattern-differs';

/** A path at which written data may be unreadable: what the writer may write there, and what the reader accepts. */
export type Gap = Readonly<{ path: string; rule: GapRule; written: string; read: string }>;
