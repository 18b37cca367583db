import { createHash } from 'node:crypto';
import type { StateChange, StateStores, Stored, SubTopology } from '@millrace/stream-topology';
import type { Names } from '../application/application.js';
import type { OutgoingMessage } from '../broker/atomic-batch.js';
import type { Broker } from '../broker/broker.js';
import type { StoredMessage } from '../broker/stored-message.js';
import { readAll, readFirst } from '../broker/stream-reader.js';

/** The changelog of a task. */
export type TaskChangelog = Readonly<{ broker: Broker; names: Names; task: string }>;

/** How long the deletion of an entry is kept. */
const tombstoneSeconds = 86_400;

/** How long a mark is kept, of which each owner writes one in an hour: state that is not older than any of them lacks no deletion. */
export const markSeconds = tombstoneSeconds - 7_200;

/** The stores of a task whose entries share messages of the changelog, and the longest time that one of these is needed, in ms of stream time. */
export const writtenOnce = ({ stores }: SubTopology): Readonly<{ names: ReadonlySet<string>; neededFor: number }> => {
  const found = stores.flatMap(({ name, writtenOnceFor }) => (writtenOnceFor === undefined ? [] : [{ name, writtenOnceFor }]));
  return { names: new Set(found.map(({ name }) => name)), neededFor: Math.max(0, ...found.map((one) => one.writtenOnceFor)) };
};

/** Entries that are written once share messages up to so many characters. */
const packedCharacters = 64 * 1024;

/** The messages of changed entries. `shared`: the stores whose entries share messages, which are all kept until they are purged. */
export const changelogMessages = (
  names: Names,
  task: string,
  changes: readonly StateChange[],
  shared: ReadonlySet<string>,
): readonly OutgoingMessage[] => {
  const messages: OutgoingMessage[] = [];
  const packs = new Map<string, { texts: string[]; characters: number }>();
  const flush = (store: string, texts: readonly string[]) => {
    messages.push({ subject: names.entries(task, store), data: `[${JSON.stringify(store)},[${texts.join(',')}]]`, keep: 'all' });
  };
  for (const change of changes) {
    const { store, key, value } = change;
    if (!shared.has(store)) {
      messages.push(changelogMessage(names, task, change));
      continue;
    }
    const text = JSON.stringify(value === null ? [key] : [key, value]);
    const pack = packs.get(store) ?? { texts: [], characters: 0 };
    packs.set(store, pack);
    if (pack.characters + text.length > packedCharacters && pack.texts.length > 0) {
      flush(store, pack.texts);
      [pack.texts, pack.characters] = [[], 0];
    }
    pack.texts.push(text);
    pack.characters += text.length;
  }
  for (const [store, { texts }] of packs) flush(store, texts);
  return messages;
};

/** The message of a changed entry: the last one of each key is kept. A key is base64url, or a hash when it is long; its text is in the message. */
const changelogMessage = (names: Names, task: string, { store, key, value }: StateChange): OutgoingMessage => ({
  subject: names.entry(task, store, keyToken(key)),
  data: JSON.stringify(value === null ? [store, key] : [store, key, value]),
  keep: 'last',
  ...(value === null && { ttlSeconds: tombstoneSeconds }),
});

const longestToken = 160;

const keyToken = (key: string): string => {
  const token = Buffer.from(key).toString('base64url');
  return token.length > 0 && token.length <= longestToken ? token : `~${createHash('sha256').update(key).digest('base64url')}`;
};

/** The changes that a message of a changelog has; none for one that the broker wrote when a deletion expired. */
export const changesOf = (message: StoredMessage): readonly StateChange[] => {
  const text = message.text();
  if (text === '') return [];
  const [store, key, only = null] = JSON.parse(text) as [string, string | readonly (readonly [string, Stored?])[], Stored?];
  if (typeof key === 'string') return [{ store, key, value: only }];
  return key.map(([one, value = null]) => ({ store, key: one, value }));
};

const chunkSize = 2_000;

/**
 * Brings stores to the position at sequence `to`: applies the entries of the changelog that are newer than theirs, or all to empty stores when deletions
 * in between may have expired. No other entries may be written meanwhile. `onProgress`: how many entries are left.
 */
export const restoreStores = async (
  { broker, names, task }: TaskChangelog,
  stores: StateStores,
  to: number,
  onProgress: (left: number) => void,
): Promise<void> => {
  if (stores.position !== undefined && !(await isUsable({ broker, names, task }, stores.position, to))) await stores.clear();
  const from = (stores.position ?? 0) + 1;
  let chunk: StateChange[] = [];
  let restoring: Promise<void> = Promise.resolve();
  await readAll(broker, { stream: names.stream, filters: [names.changelog(task)], from }, (message) => {
    for (const change of changesOf(message)) chunk.push(change);
    if (chunk.length < chunkSize) return undefined;
    onProgress(message.pending);
    const changes = chunk;
    chunk = [];
    // One chunk is written while the next one is read.
    const before = restoring;
    restoring = before.then(() => stores.restore(changes, message.seq));
    restoring.catch(() => undefined);
    return before;
  });
  await restoring;
  await stores.restore(chunk, to);
  onProgress(0);
};

const isUsable = async ({ broker, names, task }: TaskChangelog, position: number, to: number): Promise<boolean> => {
  const oldest = await readFirst(broker, names.stream, names.mark(task));
  return position <= to && oldest !== undefined && oldest <= position;
};
