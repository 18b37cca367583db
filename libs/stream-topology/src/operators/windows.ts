import { TopologyError } from '../graph/topology-error.js';
import type { Window } from '../store/stores.js';

/** Windows of a fixed size that are aligned to 1970: [start, start + size) for each multiple of `advance`. */
export type TimeWindowsSpec = Readonly<{ kind: 'time'; size: number; advance: number; grace: number }>;
/** Windows [t − difference, t], both inclusive, whose content differs. */
export type SlidingWindowsSpec = Readonly<{ kind: 'sliding'; difference: number; grace: number }>;
/** Sessions: records of a key with at most `gap` between one and the next. */
export type SessionWindowsSpec = Readonly<{ kind: 'session'; gap: number; grace: number }>;
/** For a left record at t: right records from t − before to t + after, both inclusive. */
export type JoinWindowsSpec = Readonly<{ before: number; after: number; grace: number }>;

/** A `TimeWindowsSpec` that can be changed from tumbling to hopping. */
export type TimeWindowsBuilder = TimeWindowsSpec & Readonly<{ advanceBy(advance: number): TimeWindowsSpec }>;
/** A `JoinWindowsSpec` whose sides can be set one by one. */
export type JoinWindowsBuilder = JoinWindowsSpec &
  Readonly<{ before: number; withBefore(before: number): JoinWindowsBuilder; withAfter(after: number): JoinWindowsBuilder }>;

/** Tumbling windows, or hopping ones with `advanceBy`. All lengths in ms. Errors: `invalid-window`. */
export const TimeWindows = {
  ofSizeAndGrace: (size: number, grace: number): TimeWindowsBuilder => timeWindows(size, grace),
  ofSizeWithNoGrace: (size: number): TimeWindowsBuilder => timeWindows(size, 0),
};

/** Sliding windows: records at most `difference` ms apart. Errors: `invalid-window`. */
export const SlidingWindows = {
  ofTimeDifferenceAndGrace: (difference: number, grace: number): SlidingWindowsSpec => {
    check('difference', difference, 0);
    return { kind: 'sliding', difference, grace: check('grace', grace, 0) };
  },
  ofTimeDifferenceWithNoGrace: (difference: number): SlidingWindowsSpec => SlidingWindows.ofTimeDifferenceAndGrace(difference, 0),
};

/** Session windows that end after `gap` ms without a record. Errors: `invalid-window`. */
export const SessionWindows = {
  ofInactivityGapAndGrace: (gap: number, grace: number): SessionWindowsSpec => {
    check('gap', gap, 1);
    return { kind: 'session', gap, grace: check('grace', grace, 0) };
  },
  ofInactivityGapWithNoGrace: (gap: number): SessionWindowsSpec => SessionWindows.ofInactivityGapAndGrace(gap, 0),
};

/** Windows of stream–stream joins. Errors: `invalid-window`. */
export const JoinWindows = {
  ofTimeDifferenceAndGrace: (difference: number, grace: number): JoinWindowsBuilder => joinWindows(difference, difference, grace),
  ofTimeDifferenceWithNoGrace: (difference: number): JoinWindowsBuilder => joinWindows(difference, difference, 0),
};

/** The windows of a time, the earliest first. Source: Kafka Streams, `TimeWindows.windowsFor`. */
export const windowsFor = ({ size, advance }: TimeWindowsSpec, at: number): readonly Window[] => {
  const windows: Window[] = [];
  const first = Math.floor(Math.max(0, at - size + advance) / advance) * advance;
  for (let start = first; start <= at; start += advance) windows.push({ start, end: start + size });
  return windows;
};

const timeWindows = (size: number, grace: number): TimeWindowsBuilder => {
  check('size', size, 1);
  check('grace', grace, 0);
  const advanceBy = (advance: number): TimeWindowsSpec => {
    if (check('advance', advance, 1) > size)
      throw new TopologyError('invalid-window', `advance ${advance} is above size ${size}.`);
    return { kind: 'time', size, advance, grace };
  };
  return { kind: 'time', size, advance: size, grace, advanceBy };
};

const joinWindows = (before: number, after: number, grace: number): JoinWindowsBuilder => {
  for (const side of [before, after])
    if (!Number.isSafeInteger(side)) throw new TopologyError('invalid-window', `${side} is no length in ms.`);
  if (before + after < 0) throw new TopologyError('invalid-window', `The window ends before it starts: −${before}, +${after}.`);
  return {
    before,
    after,
    grace: check('grace', grace, 0),
    withBefore: (one) => joinWindows(one, after, grace),
    withAfter: (one) => joinWindows(before, one, grace),
  };
};

const check = (what: string, length: number, least: number): number => {
  if (!Number.isSafeInteger(length) || length < least)
    throw new TopologyError('invalid-window', `${what} ${length} is no length in ms of ${least} or more.`);
  return length;
};
