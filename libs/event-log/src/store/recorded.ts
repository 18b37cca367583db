import type { EventOf } from '@millrace/contracts';
import type { LogError } from '../connection/log-error.js';
import type { Redacted } from '../encryption/decrypt.js';

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
  /** Whom the personal data in it, or in what follows from it, are about. */
  dataSubject?: string;
  /** Stand-ins are in the places of its personal data, and why. */
  redacted?: Redacted;
  event: E;
  /** Told to whom asks for it: the event does not fit its contract, and why. `event` is its type alone then. */
  unreadable?: LogError;
}>;

export type RecordedOf<A> = Recorded<EventOf<A>>;
