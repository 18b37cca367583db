import type { StreamContract } from '@millrace/contracts';
import { type Span, SpanKind } from '@opentelemetry/api';
import { startSpan, traceparentOf } from '../telemetry/spans.js';
import type { AppendRequest } from './append-request.js';

/**
 * Starts a span for each request of an append, in the trace of its cause, because requests of several traces may share one append.
 * `requests` carry the trace context of their span to the events.
 */
export const startAppendSpans = (
  stream: StreamContract,
  requests: readonly AppendRequest[],
): Readonly<{ spans: readonly Span[]; requests: readonly AppendRequest[] }> => {
  const spans = requests.map(({ cause, events }) =>
    startSpan({
      name: `append ${stream.name}`,
      kind: SpanKind.PRODUCER,
      ...(cause.traceparent === undefined ? {} : { parent: cause.traceparent }),
      attributes: {
        'messaging.system': 'nats',
        'messaging.operation.type': 'send',
        'messaging.operation.name': 'append',
        'messaging.destination.name': stream.name,
        'messaging.message.conversation_id': cause.correlationId,
        'messaging.batch.message_count': events.length,
      },
    }),
  );
  const traced = requests.map((request, index) => {
    const span = spans[index];
    return span ? { ...request, cause: { ...request.cause, traceparent: traceparentOf(span) } } : request;
  });
  return { spans, requests: traced };
};
