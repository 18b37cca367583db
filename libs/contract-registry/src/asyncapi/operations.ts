import { type AppName, durableName, durableConsumerOfRequests, REQUESTS } from '@millrace/contracts';
import type { ConsumerDocument } from '../document/document.js';
import { type ChannelDocument, ref } from './channels.js';

type Operation = Readonly<{
  action: 'send' | 'receive';
  channel: object;
  messages: readonly object[];
  summary: string;
  tags: readonly Readonly<{ name: string }>[];
  bindings?: object;
}>;

/** The send and receive operations of each channel, named `<app>-<action>`. */
export const operationsOf = (channel: ChannelDocument, consumers: readonly ConsumerDocument[]): Record<string, Operation> =>
  Object.fromEntries(channel.kind === 'event' ? eventOperations(channel, consumers) : requestOperations(channel));

const eventOperations = (channel: ChannelDocument, consumers: readonly ConsumerDocument[]): [string, Operation][] => {
  const { stream, aggregate } = channel;
  const receivers = consumers
    .filter((consumer) => consumer.stream === stream.name && (consumer.aggregate ?? aggregate.name) === aggregate.name)
    .map((consumer): [string, Operation] =>
      consumer.types
        ? [durableName(consumer.app, consumer.name), worksThrough(channel, consumer.app, consumer.name, consumer.types)]
        : [`${durableName(consumer.app, consumer.name)}-${channel.id}`, readsAlong(channel, consumer)],
    );
  return [[`${stream.owner}-appends-${channel.id}`, sends(channel, stream.owner, 'Appends, as the only one.')], ...receivers];
};

const requestOperations = (channel: ChannelDocument): [string, Operation][] => {
  const { stream, aggregate } = channel;
  const { owner } = stream;
  const { durable } = durableConsumerOfRequests(
    owner as AppName,
    { context: stream.context, name: aggregate.name },
    REQUESTS.name,
  );
  return [
    [`${REQUESTS.owner}-appends-${channel.id}`, sends(channel, REQUESTS.owner, 'Writes down what clients ask.')],
    [durable, receives(channel, owner, 'Carries out each request once.', durable)],
  ];
};

const sends = (channel: ChannelDocument, app: string, summary: string): Operation => ({
  action: 'send',
  ...of(channel, app, summary),
});

const receives = (
  channel: ChannelDocument,
  app: string,
  summary: string,
  durable: string,
  types?: readonly string[],
): Operation => ({
  action: 'receive',
  ...of(channel, app, summary, types),
  // All instances of the app share the durable consumer, like members of a queue group.
  bindings: { nats: { queue: durable, bindingVersion: '0.1.0' } },
});

const worksThrough = (channel: ChannelDocument, app: string, name: string, types: readonly string[]): Operation =>
  receives(channel, app, `${sentence(name)}: each event at least once.`, durableName(app, name), types);

const readsAlong = (channel: ChannelDocument, { app, name }: ConsumerDocument): Operation => ({
  action: 'receive',
  ...of(channel, app, `${sentence(name)}: reads the whole stream in order.`),
});

const of = (channel: ChannelDocument, app: string, summary: string, types?: readonly string[]) => ({
  channel: ref('channels', channel.id),
  messages: channel.messages
    .map(({ message }) => message.type)
    .filter((type) => types?.includes(type) ?? true)
    .map((type) => ref('channels', channel.id, 'messages', type)),
  summary,
  tags: [{ name: app }],
});

const sentence = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`;
