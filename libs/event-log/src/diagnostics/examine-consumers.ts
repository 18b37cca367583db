import { type DurableConsumer, durableConsumers } from '@millrace/contracts';
import { AckPolicy, type ConsumerInfo } from '@nats-io/jetstream';
import { brokerCodes, hasBrokerCode } from '../connection/broker-codes.js';
import { durableSettings, filterSubjectsOf } from '../consumer/durable-consumer.js';
import { connectionOf, type EventLog } from '../connection/event-log.js';
import type { Finding } from './finding.js';

/** Pending messages up to which a consumer keeps up. */
const maxPending = 1_000;

/** Checks that every durable consumer exists, has its declared settings, keeps up, and processes its messages. Needs the permissions of the operator. */
export const examineConsumers = async (log: EventLog): Promise<readonly Finding[]> => {
  const names = [...new Set(durableConsumers.map(({ stream }) => stream))];
  const found = new Map(await Promise.all(names.map(async (name) => [name, await consumersOf(log, name)] as const)));
  return durableConsumers.flatMap((durable) => {
    const { consumers, last } = found.get(durable.stream) ?? { consumers: [], last: 0 };
    // Consumers named by an earlier password remain, idle.
    const [info] = consumers
      .filter(({ name, config }) => name === durable.durable || config.metadata?.['durable'] === durable.durable)
      .sort((a, b) => (a.created < b.created ? 1 : -1));
    return info ? problemsOf(durable, info, last) : [missing(durable)];
  });
};

const consumersOf = async (log: EventLog, stream: string): Promise<{ consumers: readonly ConsumerInfo[]; last: number }> => {
  try {
    const consumers: ConsumerInfo[] = [];
    for await (const info of connectionOf(log).jsm.consumers.list(stream)) consumers.push(info);
    return { consumers, last: (await connectionOf(log).jsm.streams.info(stream)).state.last_seq };
  } catch (error) {
    if (hasBrokerCode(error, brokerCodes.streamNotFound)) return { consumers: [], last: 0 };
    throw error;
  }
};

const named = ({ stream, durable }: DurableConsumer) => `consumer ${durable} of ${stream}`;

const missing = (durable: DurableConsumer): Finding => ({
  about: named(durable),
  fault: 'it is not there, so its messages are not processed',
  advice: `Start ${durable.app}: it creates the consumer. If it runs, look at its health.`,
});

const problemsOf = (durable: DurableConsumer, info: ConsumerInfo, last: number): readonly Finding[] => {
  const problems: Omit<Finding, 'about'>[] = [...settingsProblems(durable, info)];
  if (info.ack_floor.stream_seq > last)
    problems.push({
      fault: `it has done ${info.ack_floor.stream_seq}, and the stream ends at ${last}: the tail of the stream was lost`,
      advice: `Start ${durable.app} again, and look at what is new in the stream.`,
    });
  if (info.num_pending > maxPending)
    problems.push({
      fault: `${info.num_pending} messages wait for it`,
      advice: `Look whether ${durable.app} runs, and whether it needs another instance.`,
    });
  if (info.num_redelivered > 0)
    problems.push({
      fault: `${info.num_redelivered} messages were delivered again and are not done`,
      advice: `Look at the log of ${durable.app}: a message that cannot be processed becomes a dead letter (millrace deadletter list).`,
    });
  return problems.map((problem) => ({ about: named(durable), ...problem }));
};

const recreate = ({ app }: DurableConsumer) =>
  `Stop ${app}, delete the consumer, and start ${app}: it makes it anew and goes on from what it has noted as done.`;
const restart = ({ app }: DurableConsumer) => `Start ${app} again: it sets it.`;

const settingsProblems = (durable: DurableConsumer, info: ConsumerInfo): readonly Omit<Finding, 'about'>[] => {
  const { config } = info;
  const problems: Omit<Finding, 'about'>[] = [];
  if (config.ack_policy !== AckPolicy.Explicit || config.deliver_subject)
    problems.push({
      fault: `it is of another kind: it ${config.deliver_subject ? `pushes to ${config.deliver_subject}` : `takes messages as done by the policy ${config.ack_policy}`}`,
      advice: recreate(durable),
    });
  const [wanted, found] = [[...durable.filters].sort().join(', '), [...filterSubjectsOf(info)].sort().join(', ')];
  if (wanted !== found)
    problems.push({
      fault: `it reads ${found}, not ${wanted}`,
      advice: recreate(durable),
    });
  for (const [name, value] of Object.entries(durableSettings)) {
    const set = config[name as keyof typeof durableSettings];
    if (set !== value) problems.push({ fault: `its setting ${name} is ${set}, not ${value}`, advice: restart(durable) });
  }
  if ((config.max_deliver ?? -1) > 0)
    problems.push({
      fault: `it gives a message up after ${config.max_deliver} deliveries, done or not`,
      advice: recreate(durable),
    });
  if (info.paused)
    problems.push({ fault: `it is paused until ${config.pause_until}`, advice: 'Let it go on: nats consumer resume.' });
  return problems;
};
