import type { Topology } from '@millrace/stream-topology';
import { StreamsError } from '../broker/streams-error.js';

/**
 * A topology that runs under an id. `version`: another version is another application, with streams, positions and state of its own, so that both can run
 * side by side. Instances of the same application share its tasks.
 */
export type Application = Readonly<{ id: string; version: number; topology: Topology }>;

/** Throws `invalid-application` unless the id is letters, digits, hyphens and underscores, and the version a number from 1 on. */
export const checkApplication = ({ id, version }: Application): void => {
  if (!/^[\w-]{1,60}$/.test(id))
    throw new StreamsError('invalid-application', `"${id}" is no application id: letters, digits, hyphens and underscores.`);
  if (!Number.isSafeInteger(version) || version < 1)
    throw new StreamsError('invalid-application', `${version} is no version: a number from 1 on.`);
};

/** `<sub-topology>_<partition>`, as in Kafka Streams. */
export const taskIdOf = (subTopology: number, partition: number | string): string => `${subTopology}_${partition}`;

/** The names of an application at the broker: its stream, the stream of its group, and the subjects of both. */
export const namesOf = ({ id, version }: Pick<Application, 'id' | 'version'>) => {
  const prefix = `${id}-v${version}`;
  return {
    stream: prefix,
    subjects: `${prefix}.>`,
    /** Where the group of instances keeps who is a member and who runs which task; in memory. */
    groupStream: `${prefix}-group`,
    groupSubjects: `${prefix}-group.>`,
    /** Where the state of tasks is asked for, by messages that are not stored. */
    queries: `${prefix}-query.>`,
    query: (role: 'active' | 'standby', task: string) => `${prefix}-query.${role}.${task}`,
    member: (instance: string) => `${prefix}-group.member.${instance}`,
    claim: (task: string) => `${prefix}-group.claim.${task}`,
    /** How far a task has come: the last message of each commit. */
    position: (task: string) => `${prefix}.position.${task}`,
    changelog: (task: string) => `${prefix}.changelog.${task}.>`,
    entry: (task: string, store: string, key: string) => `${prefix}.changelog.${task}.${token(store)}.${key}`,
    /** Entries that share messages: see `writtenOnceFor`. */
    entries: (task: string, store: string) => `${prefix}.changelog.${task}.${token(store)}.~`,
    /** Shows how old state may be: see `markSeconds`. */
    mark: (task: string) => `${prefix}.mark.${task}`,
    /** A commit of more messages than an atomic batch takes. */
    prepared: (task: string, part: number | '*') => `${prefix}.prepared.${task}.${part}`,
    repartition: (stream: string, partition: number | '*', writer: string) =>
      `${prefix}.repartition.${token(stream)}.${partition}.${writer}`,
    output: (stream: string, partition: number | '*', writer: string) =>
      `${prefix}.output.${token(stream)}.${partition}.${writer}`,
  };
};

/** The names of an application at the broker. */
export type Names = ReturnType<typeof namesOf>;

/** A name of a topology, of letters, digits, `_`, `-` and `.`, as one token of a subject. */
const token = (name: string): string => name.replaceAll('.', '=');
