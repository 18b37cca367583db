import type { EventOf } from '@millrace/contracts';

/** An event as the log keeps it: what happened (`event`) and the envelope around it. */
export type Recorded<E = Readonly<{ type: string }>> = Readonly<{
  stream: string;
  /** Position in its stream; grows, with gaps. */
  seq: number;
  id: string;
  aggregate: string;
  aggregateId: string;
  /** When it happened: RFC 3339 in UTC. */
  at: string;
  /** Of the aggregate; 1 is its first event, each next one more. */
  version: number;
  correlationId: string;
  causationId?: string;
  requestId?: string;
  requestHash?: string;
  rememberedBy?: string;
  event: E;
}>;

export type RecordedOf<A> = Recorded<EventOf<A>>;
