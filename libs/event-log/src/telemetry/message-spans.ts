import { SpanKind } from '@opentelemetry/api';
import type { DeliveredMessage } from '../message/delivered-message.js';
import { header } from '../message/envelope.js';
import type { SpanDescription } from './spans.js';

/** The attributes of OpenTelemetry's semantic conventions for messaging, of one message in a stream. */
export const messageAttributes = (
  stream: string,
  operation: 'send' | 'process',
  ids: Readonly<{ id: string; correlationId: string }>,
) => ({
  'messaging.system': 'nats',
  'messaging.operation.type': operation,
  'messaging.operation.name': operation,
  'messaging.destination.name': stream,
  'messaging.message.id': ids.id,
  'messaging.message.conversation_id': ids.correlationId,
});

/** The span of processing a delivered message by a durable consumer, in the trace of its sender. */
export const processSpan = (durable: string, { info, headers, seq }: DeliveredMessage): SpanDescription => ({
  name: `process ${durable}`,
  kind: SpanKind.CONSUMER,
  parent: header(headers, 'traceparent') ?? '',
  attributes: {
    ...messageAttributes(info.stream, 'process', {
      id: header(headers, 'ce-id') ?? `${info.stream}:${seq}`,
      correlationId: header(headers, 'x-correlation-id') ?? '',
    }),
    'messaging.consumer.group.name': durable,
  },
});
