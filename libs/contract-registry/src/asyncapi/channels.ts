import { eventSubject, REQUESTS, requestSubject } from '@millrace/contracts';
import type { DeclaredMessage } from '../document/declared-message.js';
import type { AggregateDocument, StreamDocument } from '../document/document.js';

type Ref = Readonly<{ $ref: string }>;
/** A JSON reference within the document; `path` are its segments. */
export const ref = (...path: string[]): Ref => ({ $ref: `#/${path.join('/')}` });

/** The messages of one kind of one aggregate: a channel has one subject pattern. */
export type ChannelDocument = Readonly<{
  id: string;
  stream: StreamDocument;
  aggregate: AggregateDocument;
  kind: 'event' | 'request';
  messages: readonly DeclaredMessage[];
}>;

/** A channel for the events of each aggregate, and one for its requests if it has any. */
export const channelsOf = (messages: readonly DeclaredMessage[]): ChannelDocument[] => {
  const channels = new Map<string, ChannelDocument>();
  for (const declared of messages) {
    const { kind, stream, aggregate } = declared;
    if (kind === 'rejection') continue;
    const id = channelId(kind, stream, aggregate.name);
    const before = channels.get(id)?.messages ?? [];
    channels.set(id, { id, stream, aggregate, kind, messages: [...before, declared] });
  }
  return [...channels.values()];
};

/** The id of the channel of an aggregate's events or requests. */
export const channelId = (kind: ChannelDocument['kind'], { context }: StreamDocument, aggregate: string): string =>
  `${kind === 'request' ? 'request-' : ''}${context}-${aggregate}`;

const patterns = { event: eventSubject, request: requestSubject };

/** The AsyncAPI channel: its address with parameters, and its messages. */
export const channel = ({ stream, aggregate, kind, messages }: ChannelDocument) => {
  const { name, owner, team, retention, personalData } = stream;
  const types = messages.map(({ message }) => message.type);
  return {
    address: patterns[kind]({ context: stream.context, name: aggregate.name }, '{id}', '{type}'),
    title: `${kind === 'event' ? 'Events' : 'Requests'} of ${aggregate.name}`,
    servers: [ref('servers', 'broker')],
    parameters: { id: { description: `Id of the ${aggregate.name}.` }, type: { enum: types, description: 'What it is.' } },
    messages: Object.fromEntries(messages.map(({ path, message }) => [message.type, ref('components', 'messages', path)])),
    'x-stream':
      kind === 'event'
        ? { name, owner, team, retention, personalData }
        : { name: REQUESTS.name, owner: REQUESTS.owner, retention: `${REQUESTS.retentionSeconds / 86_400} days` },
  };
};
