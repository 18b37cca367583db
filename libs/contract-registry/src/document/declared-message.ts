import type { AggregateDocument, ContractDocument, MessageDocument, StreamDocument } from './document.js';
import type { JsonSchema } from './json-schema.js';

type MessageKind = 'event' | 'request' | 'rejection';

/** One message of the contracts with its context; `path` is its `ce-type`, unique among all. */
export type DeclaredMessage = Readonly<{
  kind: MessageKind;
  path: string;
  stream: StreamDocument;
  aggregate: AggregateDocument;
  message: MessageDocument;
  /** Paths of personal data in its data; through a list, of each of its entries. */
  personal: readonly string[];
}>;

/** All messages of a document, in the order of their declaration. */
export const declaredMessages = ({ streams }: ContractDocument): DeclaredMessage[] =>
  streams.flatMap((stream) => stream.aggregates.flatMap((aggregate) => messagesOf(stream, aggregate)));

/** The messages of one aggregate: events, requests, rejections. */
export const messagesOf = (stream: StreamDocument, aggregate: AggregateDocument): DeclaredMessage[] => {
  const declared = (kind: MessageKind, messages: readonly MessageDocument[]) =>
    messages.map((message) => ({
      kind,
      path: `${prefixes[kind]}${stream.context}.${aggregate.name}.${message.type}`,
      stream,
      aggregate,
      message,
      personal: kind === 'rejection' ? [] : personalFields(stream, message.type),
    }));
  return [
    ...declared('event', aggregate.events),
    ...declared('request', aggregate.requests),
    ...declared('rejection', aggregate.rejections),
  ];
};

const prefixes = { event: '', request: 'request.', rejection: 'rejection.' } as const;

const personalFields = ({ personalData, personalRequests = [] }: StreamDocument, type: string): string[] =>
  [...personalData, ...personalRequests].filter((path) => path.startsWith(`${type}.`)).map((path) => path.slice(type.length + 1));

/** The schema of its data, with `x-personal-data` on personal fields. */
export const annotated = ({ message: { data }, personal }: DeclaredMessage): JsonSchema =>
  personal.reduce((schema, path) => marked(schema, path.split('.')), data);

const marked = (schema: JsonSchema, path: readonly string[]): JsonSchema => {
  const [field, ...rest] = path;
  if (field === undefined) return { ...schema, 'x-personal-data': true };
  if (schema.items) return { ...schema, items: marked(schema.items, path) };
  const inner = schema.properties?.[field];
  return inner ? { ...schema, properties: { ...schema.properties, [field]: marked(inner, rest) } } : schema;
};
