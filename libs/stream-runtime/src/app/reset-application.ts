import { type Application, namesOf } from '../application/application.js';
import type { Broker } from '../broker/broker.js';
import { openReader, readAll } from '../broker/stream-reader.js';
import { emptyStream, hasStream } from '../broker/streams.js';
import { StreamsError } from '../broker/streams-error.js';
import { GroupView } from '../group/group-view.js';
import { parsePosition } from '../task/position.js';

/**
 * What a reset deletes, in messages: of each kind, and how far each task had come. `isDone`: whether it is deleted, or only would be. `running`: the
 * instances that have not left, which prevent it.
 */
export type ResetReport = Readonly<{
  isDone: boolean;
  running: readonly string[];
  tasks: readonly Readonly<{ task: string; commits: number; time: number }>[];
  stateEntries: number;
  repartitioned: number;
  outputs: number;
}>;

/**
 * Puts an application back to its start: positions, state, records of repartition streams and outputs are deleted in one request, so that all or none are. Started
 * again, it reads its inputs from the beginning and writes all outputs anew. `dryRun`: says what would be deleted, also while it runs. Errors: `unknown-application`;
 * `instances-running` while an instance has not left or was heard of lately.
 */
export const resetApplication = async (
  broker: Broker,
  application: Pick<Application, 'id' | 'version'>,
  { dryRun }: Readonly<{ dryRun: boolean }>,
): Promise<ResetReport> => {
  const names = namesOf(application);
  const { stream, groupStream, groupSubjects } = names;
  if (!(await hasStream(broker, stream)))
    throw new StreamsError('unknown-application', `There is no application ${application.id} of version ${application.version}.`);
  const group = new GroupView(names);
  if (await hasStream(broker, groupStream))
    await readAll(broker, { stream: groupStream, filters: [groupSubjects], from: 1 }, (message) => group.apply(message));
  const running = group.members.map(({ instance }) => instance);
  if (running.length > 0 && !dryRun)
    throw new StreamsError(
      'instances-running',
      `Stop all instances before: ${running.join(', ')} of ${stream} ${running.length === 1 ? 'is' : 'are'} running.`,
    );
  const report = await reportOf(broker, stream);
  if (!dryRun) await emptyStream(broker, stream);
  return { ...report, running, isDone: !dryRun };
};

const reportOf = async (broker: Broker, stream: string): Promise<Omit<ResetReport, 'isDone' | 'running'>> => {
  const tasks: { task: string; commits: number; time: number }[] = [];
  await readAll(broker, { stream, filters: [`${stream}.position.*`], from: 1 }, ({ subject, text }) => {
    const { commit: commits, time } = parsePosition(text());
    tasks.push({ task: subject.slice(subject.lastIndexOf('.') + 1), commits, time });
  });
  const count = async (kind: string): Promise<number> => {
    const reader = await openReader(broker, { stream, filters: [`${stream}.${kind}.>`], from: 1 });
    await reader.stop();
    return reader.pending;
  };
  return {
    tasks: tasks.toSorted((one, other) => (one.task < other.task ? -1 : 1)),
    stateEntries: await count('changelog'),
    repartitioned: await count('repartition'),
    outputs: await count('output'),
  };
};
