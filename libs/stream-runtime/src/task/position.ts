/**
 * How far an input of a task was processed: the next record is number `index` of message `seq`. `released`: the greatest order of its processed records,
 * −1 for none.
 */
export type InputPosition = Readonly<{ seq: number; index: number; released: number }>;

/** A commit that did not fit one batch: its parts are stored, and `applied` of its batches are done. `time`: stream time before it. */
export type Prepared = Readonly<{ parts: number; applied: number; time: number }>;

/**
 * Where a task is after a commit: the last message of the commit. `epoch`: counts the owners of the task; `commit`: counts its commits. `time`: its stream
 * time; `reached`: the order of its last record. `isIdle`: nothing is to be expected before its inputs bring more.
 */
export type Position = Readonly<{
  epoch: number;
  commit: number;
  owner: string;
  time: number;
  reached: number;
  isIdle: boolean;
  inputs: Readonly<Record<string, InputPosition>>;
  prepared?: Prepared;
}>;

/** Before the first commit. */
export const startPosition: Position = { epoch: 0, commit: 0, owner: '', time: -1, reached: -1, isIdle: false, inputs: {} };

/** The position before the first record of an input. */
export const startOfInput: InputPosition = { seq: 1, index: 0, released: -1 };

/** Parses the message of a position. */
export const parsePosition = (text: string): Position => JSON.parse(text) as Position;

/** The name of an input in a position. */
export const inputName = ({ stream, origin }: Readonly<{ stream: string; origin: string }>): string => `${stream} ${origin}`;
