import { JetStreamApiError } from '@nats-io/jetstream';
import {
  ClosedConnectionError,
  ConnectionError,
  DrainingConnectionError,
  NoRespondersError,
  RequestError,
  TimeoutError,
} from '@nats-io/transport-node';
import { LogError } from './log-error.js';

const wires = [TimeoutError, NoRespondersError, RequestError, ConnectionError, ClosedConnectionError, DrainingConnectionError];

/** Whether a fault is the wire's or the broker's, not the message's: to be waited out, never parked. */
export const isUnavailable = (fault: unknown): boolean =>
  wires.some((kind) => fault instanceof kind) ||
  (fault instanceof LogError && fault.code === 'NOT_AVAILABLE') ||
  (fault instanceof JetStreamApiError && fault.status >= 500 && fault.status < 600);
