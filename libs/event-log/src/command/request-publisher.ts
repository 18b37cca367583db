import { SpanKind } from '@opentelemetry/api';
import { REQUESTS } from '@millrace/contracts';
import { isUnavailable } from '../connection/availability.js';
import { groupPublisher } from '../connection/group-publisher.js';
import { LogError } from '../connection/log-error.js';
import type { OutgoingMessage } from '../connection/publish.js';
import type { Requesting } from '../connection/request.js';
import { messageAttributes } from '../telemetry/message-spans.js';
import type { SpanDescription } from '../telemetry/spans.js';

const publishTimeoutMs = 5_000;

/** Appends a message to the stream of requests. Throws `NOT_AVAILABLE` when it is unknown whether it was stored. */
export type RequestPublisher = (message: OutgoingMessage) => Promise<void>;

/** The publisher of the requests of one process. */
export const requestPublisher = (connection: Requesting): RequestPublisher => {
  const publish = groupPublisher(connection, publishTimeoutMs);
  return async (message) => {
    const result = await publish(message).catch((cause: unknown) => {
      if (!isUnavailable(cause)) throw cause;
      throw new LogError('NOT_AVAILABLE', `${REQUESTS.name} did not store the request`, { cause });
    });
    if ('code' in result) throw new LogError('NOT_AVAILABLE', `${REQUESTS.name} did not store the request: ${result.text}`);
  };
};

/** The span in which an attempt is sent. */
export const sendSpan = (attempt: string, correlationId: string): SpanDescription => ({
  name: `send ${REQUESTS.name}`,
  kind: SpanKind.PRODUCER,
  attributes: messageAttributes(REQUESTS.name, 'send', { id: attempt, correlationId }),
});
