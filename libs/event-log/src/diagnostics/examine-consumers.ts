import { type DurableConsumer, durableConsumers } from '@millrace/contracts';
import { AckPolicy, type ConsumerInfo, JetStreamApiError } from '@nats-io/jetstream';
import { durableSettings, subjectsOf } from '../consumer/durable-consumer.js';
import type { EventLog } from '../connection/event-log.js';
import type { Finding } from './finding.js';

/** So much may wait where work comes all the time. */
const mostWaiting = 1_000;

/** Whether every durable consumer is there, is set up as its app does it, keeps up, and gets its messages done. For the operator. */
export const examineConsumers = async (log: EventLog): Promise<readonly Finding[]> => {
  const names = [...new Set(durableConsumers.map(({ stream }) => stream))];
  const found = new Map(await Promise.all(names.map(async (name) => [name, await consumersOf(log, name)] as const)));
  return durableConsumers.flatMap((durable) => {
    const { consumers, last } = found.get(durable.stream) ?? { consumers: [], last: 0 };
    // Those of an earlier password stay beside it, idle.
    const [info] = consumers
      .filter(({ name, config }) => name === durable.durable || config.metadata?.['durable'] === durable.durable)
      .sort((a, b) => (a.created < b.created ? 1 : -1));
    return info ? ofConsumer(durable, info, last) : [missing(durable)];
  });
};

const streamNotFound = 10_059;

const consumersOf = async (log: EventLog, stream: string): Promise<{ consumers: readonly ConsumerInfo[]; last: number }> => {
  try {
    const consumers: ConsumerInfo[] = [];
    for await (const info of log.jsm.consumers.list(stream)) consumers.push(info);
    return { consumers, last: (await log.jsm.streams.info(stream)).state.last_seq };
  } catch (fault) {
    if (fault instanceof JetStreamApiError && fault.code === streamNotFound) return { consumers: [], last: 0 };
    throw fault;
  }
};

const named = ({ stream, durable }: DurableConsumer) => `consumer ${durable} of ${stream}`;

const missing = (durable: DurableConsumer): Finding => ({
  about: named(durable),
  fault: 'it is not there, so what it works through stands still',
  advice: `Start ${durable.app}: it makes the consumer. If it runs, look at what its health says.`,
});

const ofConsumer = (durable: DurableConsumer, info: ConsumerInfo, last: number): readonly Finding[] => {
  const faults: Omit<Finding, 'about'>[] = [...setOtherwise(durable, info)];
  if (info.ack_floor.stream_seq > last)
    faults.push({
      fault: `it has done ${info.ack_floor.stream_seq}, and the stream ends at ${last}: the tail of the stream was lost`,
      advice: `Start ${durable.app} again, and look at what is new in the stream.`,
    });
  if (info.num_pending > mostWaiting)
    faults.push({
      fault: `${info.num_pending} messages wait for it`,
      advice: `Look whether ${durable.app} runs, and whether it needs another instance.`,
    });
  if (info.num_redelivered > 0)
    faults.push({
      fault: `${info.num_redelivered} messages were delivered again and are not done`,
      advice: `Look at the log of ${durable.app}: a message that cannot be done goes to the dead letters by itself (millrace deadletter list).`,
    });
  return faults.map((fault) => ({ about: named(durable), ...fault }));
};

const makeAnew = ({ app }: DurableConsumer) =>
  `Stop ${app}, delete the consumer, and start ${app}: it makes it anew and goes on from what it has noted as done.`;
const restart = ({ app }: DurableConsumer) => `Start ${app} again: it sets it.`;

const setOtherwise = (durable: DurableConsumer, info: ConsumerInfo): readonly Omit<Finding, 'about'>[] => {
  const { config } = info;
  const faults: Omit<Finding, 'about'>[] = [];
  if (config.ack_policy !== AckPolicy.Explicit || config.deliver_subject)
    faults.push({
      fault: `it is of another kind: it ${config.deliver_subject ? `pushes to ${config.deliver_subject}` : `takes messages as done by the policy ${config.ack_policy}`}`,
      advice: makeAnew(durable),
    });
  const [wanted, found] = [[...durable.filters].sort().join(', '), [...subjectsOf(info)].sort().join(', ')];
  if (wanted !== found)
    faults.push({
      fault: `it reads ${found}, not ${wanted}`,
      advice: makeAnew(durable),
    });
  for (const [name, value] of Object.entries(durableSettings)) {
    const set = config[name as keyof typeof durableSettings];
    if (set !== value) faults.push({ fault: `its setting ${name} is ${set}, not ${value}`, advice: restart(durable) });
  }
  if ((config.max_deliver ?? -1) > 0)
    faults.push({
      fault: `it gives a message up after ${config.max_deliver} deliveries, done or not`,
      advice: makeAnew(durable),
    });
  if (info.paused)
    faults.push({ fault: `it is paused until ${config.pause_until}`, advice: 'Let it go on: nats consumer resume.' });
  return faults;
};
