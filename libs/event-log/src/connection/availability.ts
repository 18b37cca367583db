import { JetStreamApiError } from '@nats-io/jetstream';
import { jserrors } from '@nats-io/jetstream/internal';
import {
  ClosedConnectionError,
  ConnectionError,
  DrainingConnectionError,
  NoRespondersError,
  RequestError,
  TimeoutError,
} from '@nats-io/transport-node';
import { LogError } from './log-error.js';

const connectionErrors = [
  TimeoutError,
  NoRespondersError,
  RequestError,
  ConnectionError,
  ClosedConnectionError,
  DrainingConnectionError,
  // The client throws it instead of `NoRespondersError`, for a stream without a leader too.
  jserrors.JetStreamNotEnabled,
];

/** Whether the connection or the broker failed, not the message: such an error is retried, and never dead-letters a message. */
export const isUnavailable = (error: unknown): boolean =>
  connectionErrors.some((type) => error instanceof type) ||
  (error instanceof LogError && error.code === 'NOT_AVAILABLE') ||
  (error instanceof JetStreamApiError && error.status >= 500 && error.status < 600);
