import type { EventConsumedBy, EventOf } from '@millrace/contracts';

/**
 * An event of the shop as functions get it: CloudEvents 1.0, as the Functions Framework gives it to `cloudEvent` functions. `data` are those of the
 * event without its type. Functions have no keys: placeholders replace personal data.
 */
export type CloudEvent<D = unknown, T extends string = string> = Readonly<{
  specversion: '1.0';
  /** Of the event, the same for each delivery. */
  id: string;
  source: string;
  /** `<context>.<aggregate>.<Event>`. */
  type: T;
  /** The id of the aggregate. */
  subject: string;
  /** RFC 3339 in UTC. */
  time: string;
  datacontenttype: 'application/json';
  dataschema: string;
  correlationid: string;
  data: D;
}>;

/** A batch of events, as one event. */
export type BatchEvent<E extends CloudEvent> = CloudEvent<Readonly<{ events: readonly E[] }>, 'millrace.batch'>;

/** An output of a batch: `causationid` is the id of the event of the batch that it follows from. */
export type BatchOutput<A extends NamedAggregate> = Output<A> & Readonly<{ causationid: string }>;

type DataOf<E> = E extends unknown ? Omit<E, 'type'> : never;

/** The CloudEvents of a consumer contract. */
export type CloudEventFor<C> = EventConsumedBy<C> extends infer E ? CloudEvent<DataOf<E>> : never;

type NamedAggregate = Readonly<{ context: string; name: string }>;

/** An event that a function returns, to be appended to an aggregate: its CloudEvents type, the aggregate's id and the data. */
export type Output<A extends NamedAggregate = NamedAggregate, E = EventOf<A>> =
  E extends Readonly<{ type: infer T extends string }>
    ? Readonly<{ type: `${A['context']}.${A['name']}.${T}`; subject: string; data: Omit<E, 'type'> }>
    : never;

/** An event that a function returned, not checked yet. */
export type AnyOutput = Readonly<{
  type: string;
  subject: string;
  data: Readonly<Record<string, unknown>>;
  causationid?: string;
}>;
