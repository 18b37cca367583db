import { schemaId } from '@millrace/contracts';
import type { DeclaredMessage } from '../document/declared-message.js';
import type { JsonSchema } from '../document/json-schema.js';

const text = (description: string): JsonSchema => ({ type: 'string', description });

const cloudEvent: Readonly<Record<string, JsonSchema>> = {
  'ce-specversion': { type: 'string', const: '1.0' },
  'ce-id': text('Unique; the same message sent again has the same.'),
  'ce-type': text('`<context>.<aggregate>.<Type>`; of a request with `request.` before it.'),
  'ce-source': text('`/millrace/<app>`: who sent it.'),
  'ce-subject': text('Id of the aggregate.'),
  'ce-time': { type: 'string', format: 'date-time', description: 'When it was recorded, RFC 3339 in UTC.' },
  'ce-datacontenttype': { type: 'string', const: 'application/json' },
  'ce-dataschema': text('Id of the JSON Schema of the data, with its version.'),
  'Nats-Msg-Id': text('As `ce-id`: the broker stores it once.'),
  'x-correlation-id': text('The same in all that follows from one cause.'),
};

const dataSubject = text('Whom the personal data in it, or in what follows from it, are about: the name of their key.');
const staffId = text('The member of staff who sent the request; absent for shoppers, and in what follows from the answer.');
const traceparent = text('W3C trace context.');

/** The headers of every event: CloudEvents 1.0, binary mode. */
export const eventHeaders: JsonSchema = {
  type: 'object',
  required: [...Object.keys(cloudEvent), 'x-aggregate-version'],
  properties: {
    ...cloudEvent,
    'x-aggregate-version': {
      type: 'string',
      pattern: '^[1-9][0-9]*$',
      description: 'Which event of its aggregate this is, from 1.',
    },
    'x-causation-id': text('Id of the event that this one answers.'),
    'x-request-id': text("The client's request that this one answers."),
    'x-request-hash': text('Hash of the input of that request.'),
    'x-data-subject': dataSubject,
    'x-staff-id': staffId,
    'Nats-Expected-Last-Subject-Sequence': text('The expectation under which it was appended.'),
    'Nats-Expected-Last-Subject-Sequence-Subject': text('The filter that the expectation is about.'),
    traceparent,
  },
};

/** The headers of every request. */
export const requestHeaders: JsonSchema = {
  type: 'object',
  required: [...Object.keys(cloudEvent), 'x-request-id', 'x-request-hash', 'x-reply-to'],
  properties: {
    ...cloudEvent,
    'x-request-id': text("The client's idempotency key: asked again, the request is carried out once."),
    'x-request-hash': text('Hash of its input; with the key of the person that it is about, if it is about one.'),
    'x-data-subject': dataSubject,
    'x-staff-id': staffId,
    'x-reply-to': text('Subject on which the outcome is awaited.'),
    'x-expected-version': text('The version of the aggregate that the client has seen; another one is a conflict.'),
    traceparent,
  },
};

/** The headers that are equal in all messages of one type. */
export const headersOf = ({ kind, path, message, stream }: DeclaredMessage): JsonSchema => ({
  type: 'object',
  allOf: [
    { $ref: `#/components/schemas/${kind === 'event' ? 'EventHeaders' : 'RequestHeaders'}` },
    {
      type: 'object',
      properties: {
        'ce-type': { const: path },
        'ce-dataschema': { const: schemaId(path, message.version) },
        ...(kind === 'event' && { 'ce-source': { const: `/millrace/${stream.owner}` } }),
      },
    },
  ],
});
