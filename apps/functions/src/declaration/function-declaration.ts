import type { AnyAggregate, ConsumerContract } from '@millrace/contracts';
import type { RecordedFor } from '@millrace/event-log';
import type { FunctionsConfig, Setting } from '../config/functions.config.js';
import { type CronSchedule, nextDueTime } from './due-time.js';

/** What a function may use, and when its workers start and stop. */
export type FunctionLimits = Readonly<{
  /** After this time an invocation has failed, and its worker is terminated. */
  timeoutMs: number;
  /** Of the heap of a worker; one that exceeds it is terminated. Memory of buffers is not counted. */
  memoryMb: number;
  /** Invocations of one worker at the same time. */
  concurrency: number;
  /** As many run as the waiting invocations need, between these bounds. */
  workers: Readonly<{ min: number; max: number }>;
  /** A worker above `min` without an invocation stops after this time. */
  idleMs: number;
  /** After so many failures an event becomes a dead letter. Between them is a growing pause. */
  attempts: number;
}>;

/** The events on which a function is called. Those that `filter` refuses are acknowledged without a call. */
export type EventSource<C extends ConsumerContract = ConsumerContract> = Readonly<{
  consumer: C;
  filter(event: RecordedFor<C>): boolean;
  /** Present: the function is called with batches, as soon as one is full or its first event has waited so long. */
  batch?: Readonly<{ size: number; waitMs: number }>;
  /** Present: the events are the times of this schedule. */
  schedule?: Schedule;
}>;

/** When a function is called. While a setting of `requires` is empty it is not. */
export type Schedule = CronSchedule & Readonly<{ requires: readonly Setting[] }>;

/** Whether a schedule is followed. */
export const isScheduled = ({ requires }: Schedule, config: FunctionsConfig): boolean =>
  requires.every((name) => config[name] !== '');

/** A function: a module `functions/<name>.ts` that exports `cloudEvent`, and what the host has to know to run it. */
export type FunctionDeclaration = Readonly<{
  name: string;
  on: EventSource;
  /** The kinds of aggregates of the stream `FUNCTION` to which it may append; no other function may. */
  publishes: readonly AnyAggregate[];
  /** The settings of the app that its workers get as environment variables; they have no others, and none that is empty. */
  secrets: readonly Setting[];
  limits: FunctionLimits;
}>;

const defaultLimits: FunctionLimits = {
  timeoutMs: 10_000,
  memoryMb: 64,
  concurrency: 8,
  workers: { min: 0, max: 2 },
  idleMs: 60_000,
  attempts: 5,
};

/** The events of a consumer contract, all or those that `filter` accepts. */
export const onEvent = <C extends ConsumerContract>(
  consumer: C,
  { filter = () => true }: Readonly<{ filter?(event: RecordedFor<C>): boolean }> = {},
): EventSource<C> => ({ consumer, filter });

/** The same in batches of at most `size` events, of 64 at most, the first of which waits for others for `waitMs`. */
export const onBatch = <C extends ConsumerContract>(
  consumer: C,
  { filter = () => true, ...batch }: Readonly<{ size: number; waitMs: number; filter?(event: RecordedFor<C>): boolean }>,
): EventSource<C> => ({ ...onEvent(consumer, { filter }), batch });

/** The times of a schedule, of which the newest missed one is made up for. Throws when the expression or the time zone is invalid. */
export const onSchedule = <C extends ConsumerContract>(
  consumer: C,
  { requires = [], ...schedule }: CronSchedule & Readonly<{ requires?: readonly Setting[] }>,
): EventSource<C> => {
  nextDueTime(schedule, new Date());
  return { ...onEvent(consumer), schedule: { ...schedule, requires } };
};

/** Declares a function; what is absent has the default. */
export const declareFunction = <C extends ConsumerContract>(declared: {
  name: string;
  on: EventSource<C>;
  publishes?: readonly AnyAggregate[];
  secrets?: readonly Setting[];
  limits?: Partial<FunctionLimits>;
}): FunctionDeclaration => ({
  name: declared.name,
  // The consumer passes the events of its contract only.
  on: sourceOf(declared.name, declared.on as unknown as EventSource),
  publishes: declared.publishes ?? [],
  secrets: declared.secrets ?? [],
  limits: { ...defaultLimits, ...declared.limits },
});

/** The times of a schedule have the name of their function as the id of their aggregate. */
const sourceOf = (name: string, on: EventSource): EventSource =>
  on.schedule ? { ...on, filter: ({ aggregateId }) => aggregateId === name } : on;
