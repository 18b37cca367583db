import { eventSubject, requestSubject, schemaId } from '@millrace/contracts';
import { type DeclaredMessage, messagesOf } from '../document/declared-message.js';
import type { AggregateDocument, ConsumerDocument, StreamDocument } from '../document/document.js';
import { fieldsOf } from './shape.js';
import { table } from './table.js';

/** The section of one stream: its owner, then each aggregate with its events, requests and rejections. */
export const streamSection = (stream: StreamDocument, consumers: readonly ConsumerDocument[]): string[] => {
  const following = consumers.filter((consumer) => consumer.stream === stream.name);
  return [
    `## ${stream.name}`,
    table(
      ['owner', 'team', 'retention', 'personal data'],
      [[stream.owner, stream.team, stream.retention, stream.personalData.map(code).join(', ') || 'nothing']],
    ),
    ...stream.aggregates.flatMap((aggregate) => aggregateSection(stream, aggregate, following)),
  ];
};

const code = (text: string): string => `\`${text}\``;

const aggregateSection = (
  stream: StreamDocument,
  aggregate: AggregateDocument,
  consumers: readonly ConsumerDocument[],
): string[] => {
  const kind = { context: stream.context, name: aggregate.name };
  const messages = messagesOf(stream, aggregate);
  const requests = messages.filter((declared) => declared.kind === 'request');
  const rejections = messages.filter((declared) => declared.kind === 'rejection');
  return [
    `### Events of \`${aggregate.name}\``,
    `Subject ${code(eventSubject(kind, '<id>', '<Event>'))}.`,
    ...messages.filter((declared) => declared.kind === 'event').flatMap((event) => eventSection(event, consumers)),
    ...(requests.length === 0
      ? []
      : [
          `### Requests to \`${aggregate.name}\``,
          `Subject ${code(requestSubject(kind, '<id>', '<Request>'))}, carried out by ${stream.owner}.`,
          ...requests.flatMap((request) => [heading(request), fields(request)]),
        ]),
    ...(rejections.length === 0 ? [] : [`### Rejections by \`${aggregate.name}\``, rejectionTable(rejections)]),
  ];
};

const eventSection = (event: DeclaredMessage, consumers: readonly ConsumerDocument[]): string[] => [
  heading(event),
  fields(event),
  table(['consumed by', 'as'], consumersOf(event, consumers)),
];

/** Reactions to the event first, then subscribers of the whole stream. */
const consumersOf = ({ aggregate, message }: DeclaredMessage, consumers: readonly ConsumerDocument[]): string[][] => [
  ...consumers
    .filter(({ aggregate: name, types }) => name === aggregate.name && types?.includes(message.type))
    .map(({ app, name }) => [app, code(name)]),
  ...consumers.filter(({ types }) => !types).map(({ app, name }) => [app, `${code(name)}, reading along`]),
];

const heading = ({ path, message: { type, version, upcasts = [] } }: DeclaredMessage): string =>
  [
    `#### ${type}`,
    `Version ${version}, schema [${code(schemaId(path, version))}](schemas/${path}/${version}.json).`,
    ...upcasts.map((name, at) => `Version ${at + 1} is lifted to ${at + 2}: ${name}.`),
  ].join('\n\n');

const fields = ({ message, personal }: DeclaredMessage): string => {
  const rows = fieldsOf(message.data);
  if (rows.length === 0) return 'It says nothing but that it happened.';
  return table(
    ['field', 'type', 'limits', ...(personal.length > 0 ? ['personal data'] : [])],
    rows.map(({ name, type, limits }) => [
      code(name),
      type,
      limits,
      ...(personal.length > 0 ? [aboutPerson(name, personal)] : []),
    ]),
  );
};

/** Whether a field is personal, or which parts of it are. */
const aboutPerson = (name: string, personal: readonly string[]): string => {
  const path = name.replaceAll(/\[\]|\?/g, '');
  if (personal.some((marked) => path === marked || path.startsWith(`${marked}.`))) return 'yes';
  const parts = personal.filter((marked) => marked.startsWith(`${path}.`)).map((marked) => code(marked.slice(path.length + 1)));
  return parts.length > 0 ? `its ${parts.join(', ')}` : '';
};

const rejectionTable = (rejections: readonly DeclaredMessage[]): string =>
  table(
    ['rejection', 'version', 'fields'],
    rejections.map(({ path, message }) => [
      `[${message.type}](schemas/${path}/${message.version}.json)`,
      String(message.version),
      fieldsOf(message.data)
        .map(({ name, type }) => `${code(name)} ${type}`)
        .join(', '),
    ]),
  );
