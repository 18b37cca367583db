import { annotated, type DeclaredMessage, declaredMessages } from '../document/declared-message.js';
import type { ContractDocument } from '../document/document.js';
import { type GeneratedFile, jsonText } from '../document/generated-file.js';
import { channel, channelsOf } from './channels.js';
import { eventHeaders, headersOf, requestHeaders } from './headers.js';
import { operationsOf } from './operations.js';

const broker = {
  host: '{host}:{port}',
  protocol: 'nats',
  description:
    'nats-server with JetStream, 2.14 or newer; each app has a user of its own name with leave for its own part alone.',
  variables: { host: { default: 'localhost' }, port: { default: '4222' } },
  security: [{ $ref: '#/components/securitySchemes/user' }],
};

/** An AsyncAPI 3 document of all events and requests: channels, senders, receivers and schemas. */
export const asyncapi = (document: ContractDocument): GeneratedFile => {
  const messages = declaredMessages(document).filter(({ kind }) => kind !== 'rejection');
  const channels = channelsOf(messages);
  return {
    path: 'docs/asyncapi.json',
    text: jsonText({
      asyncapi: '3.0.0',
      info: {
        title: 'Millrace',
        version: document.release,
        description:
          'The streams of an event-sourced shop. Generated from the contracts by `npm run generate`. Fields marked `x-personal-data` are stored encrypted: a compact JWE in the field `$sealed` of the data holds their values, and placeholders that match the schema replace them.',
        license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
      },
      defaultContentType: 'application/json',
      servers: { broker },
      channels: Object.fromEntries(channels.map((one) => [one.id, channel(one)])),
      operations: Object.assign({}, ...channels.map((one) => operationsOf(one, document.consumers))) as object,
      components: {
        messages: Object.fromEntries(messages.map((declared) => [declared.path, message(declared)])),
        schemas: { EventHeaders: eventHeaders, RequestHeaders: requestHeaders },
        securitySchemes: { user: { type: 'userPassword' } },
      },
    }),
  };
};

const message = (declared: DeclaredMessage) => ({
  name: declared.path,
  title: declared.message.type,
  contentType: 'application/json',
  headers: headersOf(declared),
  payload: annotated(declared),
});
