import type { Topology } from '@millrace/stream-topology';
import type { Broker } from '../broker/broker.js';
import { ensureStream } from '../broker/streams.js';
import { StreamsError } from '../broker/streams-error.js';
import { type Application, type Names, namesOf } from './application.js';

/** What state and positions depend on: which streams each sub-topology reads, its number of tasks, and its stores. */
export const shapeOf = ({ subTopologies, partitions, streams }: Topology): string =>
  JSON.stringify({
    partitions: Object.fromEntries([...partitions].map(([stream, count]) => [stream, count])),
    subTopologies: subTopologies.map(({ tasks, sources, stores }) => ({
      tasks,
      sources: sources.map(({ name }) => (streams.get(name)?.global ? `${name} (global)` : name)),
      stores: stores.map(({ name, kind }) => `${name}: ${kind}`),
    })),
  });

/** Makes the stream of an application's group unless it exists. */
export const openGroupStream = async (
  broker: Broker,
  { groupStream: name, groupSubjects: subjects }: Names,
  replicas: number,
  kind: 'group' | 'group on disk' = 'group',
): Promise<void> => {
  await ensureStream(broker, { name, subjects, kind, replicas, metadata: {} });
};

/**
 * Makes both streams of an application, for instances that may not. The stream of the group is on disk, as nobody may make it again when a broker ended.
 * Errors: as `start` of an instance.
 */
export const createStreams = async (broker: Broker, application: Application, replicas = 1): Promise<void> => {
  await openApplicationStream(broker, application, replicas);
  await openGroupStream(broker, namesOf(application), replicas, 'group on disk');
};

/**
 * Makes the stream of an application, or checks that the existing one is of the same topology. Errors: `topology-changed` when the numbers of partitions,
 * the sources or the stores differ; `stream-not-ours` when the stream was made by something else.
 */
export const openApplicationStream = async (broker: Broker, application: Application, replicas: number): Promise<void> => {
  const { stream, subjects } = namesOf(application);
  const shape = shapeOf(application.topology);
  const found = await ensureStream(broker, { name: stream, subjects, kind: 'log', replicas, metadata: { topology: shape } });
  const existing = found['topology'];
  if (existing === undefined)
    throw new StreamsError('stream-not-ours', `The stream ${stream} exists, and is not of an application.`);
  if (existing !== shape)
    throw new StreamsError(
      'topology-changed',
      `${stream} was started with other partitions, sources or stores: start it as version ${application.version + 1}. Before: ${existing}. Now: ${shape}.`,
    );
};
