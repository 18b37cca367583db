import type { Change, NodeContext, Processor } from '../graph/node.js';
import { keyText, separator } from '../store/key-text.js';
import type { Joiner } from './stream-join.js';
import type { TableView } from '../operators/table.js';

/** A left row subscribes to the right row of its foreign key; without `left` it ends that. `version` counts the changes of the left row. */
export type Subscription<K, L> = Readonly<{ leftKey: K; left: L | null; version: number; at: number }>;
/** The joined row, `null` for none, of this version of the left row. */
export type Answer<O> = Readonly<{ result: O | null; version: number }>;
/** How the rows of a left table are joined. */
export type ForeignKeyJoin<K, L, KR, R, O> = Readonly<{
  kind: 'inner' | 'left';
  foreignKey: (value: L, key: K) => KR | null;
  joiner: Joiner<K, L, R | null, O>;
}>;

const afterSeparator = '\u0001';
/** The port of answers for left rows that are deleted or have no foreign key. */
export const answerPort = 1;

/** Emits the subscriptions of left rows under their foreign keys. `versions`: a store for their versions. */
export const subscribe =
  <K, L, KR, R, O>(versions: string, { kind, foreignKey, joiner }: ForeignKeyJoin<K, L, KR, R, O>) =>
  (context: NodeContext): Processor<K, Change<L>> => {
    const counted = context.keyValue<K, number>(versions);
    return {
      process: ({ key, value: { newValue, oldValue }, at }) => {
        const version = (counted.get(key)?.value ?? 0) + 1;
        counted.put(key, version, at);
        const old = oldValue === null ? null : foreignKey(oldValue, key);
        const current = newValue === null ? null : foreignKey(newValue, key);
        if (old !== null && keyText(old) !== keyText(current))
          context.forward({ key: old, value: { leftKey: key, left: null, version, at }, at });
        if (current !== null) context.forward({ key: current, value: { leftKey: key, left: newValue, version, at }, at });
        else {
          const result = newValue !== null && kind === 'left' ? joiner(newValue, null, key) : null;
          context.forward({ key, value: { result, version }, at }, answerPort);
        }
      },
    };
  };

/** Stores subscriptions (parent 0) and answers them, also with each change of the right table (parent 1). */
export const answerSubscriptions =
  <K, L, KR, R, O>(store: string, right: TableView<KR, R>, { kind, joiner }: ForeignKeyJoin<K, L, KR, R, O>) =>
  (context: NodeContext): Processor<KR, Subscription<K, L> | Change<R>> => {
    const subscriptions = context.ordered(store);
    const get = right.open(context);
    const answer = ({ leftKey, left, version, at: leftAt }: Subscription<K, L>, value: R | null, at: number) => {
      const result = left !== null && (value !== null || kind === 'left') ? joiner(left, value, leftKey) : null;
      context.forward({ key: leftKey, value: { result, version }, at: Math.max(at, leftAt) });
    };
    return {
      process: ({ key, value, at }) => {
        if (key === null || key === undefined) return;
        if (!('leftKey' in value)) {
          const all = subscriptions.range(`${keyText(key)}${separator}`, `${keyText(key)}${afterSeparator}`);
          for (const [, stored] of all) answer(stored.value as Subscription<K, L>, value.newValue, at);
          return;
        }
        const text = `${keyText(key)}${separator}${keyText(value.leftKey)}`;
        if (value.left === null) {
          subscriptions.delete(text);
          return;
        }
        subscriptions.put(text, { key, value, at });
        const found = get(key);
        answer(value, found?.value ?? null, Math.max(at, found?.at ?? 0));
      },
    };
  };

/**
 * Stores the joined rows and emits their changes. Answers to an earlier version of a left row are left out; nothing before and after is no change.
 * Results are those of Kafka Streams' KIP-213, where the left side joins; here the right side does, so that sub-topologies have no cycle.
 */
export const storeAnswers =
  <K, O>(store: string, versions: string) =>
  (context: NodeContext): Processor<K, Answer<O>> => {
    const results = context.keyValue<K, O>(store);
    const seen = context.keyValue<K, number>(versions);
    return {
      process: ({ key, value: { result, version }, at }) => {
        if (version < (seen.get(key)?.value ?? 0)) return;
        seen.put(key, version, at);
        const oldValue = results.get(key)?.value ?? null;
        if (result === null && oldValue === null) return;
        if (result === null) results.delete(key);
        else results.put(key, result, at);
        context.forward({ key, value: { newValue: result, oldValue }, at });
      },
    };
  };
