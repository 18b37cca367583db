import { partitionOf, type SubTopology, type Topology } from '@millrace/stream-topology';
import { type Application, namesOf, taskIdOf } from '../application/application.js';
import type { Broker } from '../broker/broker.js';
import { sendQuery } from '../broker/respond.js';
import { StreamsError } from '../broker/streams-error.js';
import type { StoreAnswer, StoreQuery } from '../task/store-query.js';

/** `timeoutMs`: how long an instance is waited for, 1 s unless given. `staleAllowed`: whether a standby may answer when the active instance does not. */
export type QueryOptions = Readonly<{ timeoutMs?: number; staleAllowed?: boolean }>;

/**
 * Asks the instances of an application for its state, from anywhere: the tasks that can have the key, or all. Answers in the order of the tasks. Named
 * interactive queries in Kafka Streams. Errors: `unknown-store`; `store-not-available` when nobody answers for a task.
 */
export const queryStore = (
  broker: Broker,
  application: Application,
  query: StoreQuery,
  { timeoutMs = 1_000, staleAllowed = true }: QueryOptions = {},
): Promise<readonly StoreAnswer[]> => {
  const names = namesOf(application);
  const text = JSON.stringify(query);
  const roles = staleAllowed ? (['active', 'standby'] as const) : (['active'] as const);
  return Promise.all(
    tasksOf(application.topology, query).map(async (task) => {
      for (const role of roles) {
        const answer = await sendQuery(broker, names.query(role, task), text, timeoutMs);
        if (answer !== undefined && answer !== '') return JSON.parse(answer) as StoreAnswer;
      }
      throw new StreamsError('store-not-available', `Nobody answers for ${query.store} of task ${task}.`);
    }),
  );
};

const tasksOf = (topology: Topology, query: StoreQuery): readonly string[] => {
  const sub = topology.subTopologies.find(({ stores }) => stores.some(({ name }) => name === query.store));
  if (!sub) throw new StreamsError('unknown-store', `The topology has no store ${query.store}.`);
  const isInEach = sub.nodes.some(({ stream, stores }) => {
    return stores.some(({ name }) => name === query.store) && topology.streams.get(stream ?? '')?.global === true;
  });
  if (isInEach) return [taskIdOf(sub.id, 0)];
  if ('key' in query && hasOneCount(topology, sub)) return [taskIdOf(sub.id, partitionOf(query.key, sub.tasks))];
  return Array.from({ length: sub.tasks }, (_, partition) => taskIdOf(sub.id, partition));
};

/** Whether all streams that a sub-topology reads in partitions have the same number. */
const hasOneCount = ({ partitions }: Topology, { sources, tasks }: SubTopology): boolean =>
  sources.every(({ name, global }) => global || (partitions.get(name) ?? 1) === tasks);
