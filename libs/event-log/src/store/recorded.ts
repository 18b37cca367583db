import type { EventConsumedBy, EventOf } from '@millrace/contracts';
import type { LogError } from '../connection/log-error.js';
import type { Redacted } from '../encryption/decrypt.js';

/** An event with its envelope, as it is stored. */
export type Recorded<E = Readonly<{ type: string }>> = Readonly<{
  stream: string;
  /** Sequence in its stream: increasing, with gaps. */
  seq: number;
  id: string;
  aggregate: string;
  aggregateId: string;
  /** Time of the append: RFC 3339 in UTC. */
  at: string;
  /** Version of the aggregate after this event: 1 for its first event, then one more for each. */
  version: number;
  correlationId: string;
  causationId?: string;
  requestId?: string;
  requestHash?: string;
  processedBy?: string;
  /** The person whom the personal data in this event, or in messages that follow from it, are about. */
  dataSubject?: string;
  /** W3C trace context of the append. Present only while traces are recorded. */
  traceparent?: string;
  /** Present when placeholders replace the personal data, with the reason. */
  redacted?: Redacted;
  event: E;
  /** Only where the caller asked for it: why the event does not match its contract. `event` then has its type alone. */
  unreadable?: LogError;
}>;

/** An event of an aggregate contract, or of a union of them. */
export type RecordedOf<A> = Recorded<EventOf<A>>;

/** An event of the types that a consumer contract names. The filters of its durable consumer let no other pass. */
export type RecordedFor<C> = Recorded<EventConsumedBy<C>>;
