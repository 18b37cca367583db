import type { NodeContext, Processor } from '../graph/node.js';
import type { Derivation } from '../store/deriving-state-stores.js';
import { dueEntry, DueQueue } from '../store/due-queue.js';
import { keyText, separator } from '../store/key-text.js';
import type { Windowed } from '../store/stores.js';
import type { Fold } from './aggregate.js';
import { latePort, type WindowState } from './window-aggregate.js';
import type { SessionWindowsSpec } from './windows.js';

/** The times at which sessions are deleted, from the sessions. */
export const sessionExpiry = ({ store, retention }: WindowState): Derivation => ({
  from: store,
  entryOf: (text, stored) => {
    const [key = '', end = '', start = ''] = text.split(separator);
    const window = { start: Number(start), end: Number(end) };
    const session = `{"key":${key},"window":${keyText(window)}}`;
    const [due, entry] = dueEntry(window.end + retention, session, { key: stored?.key, window });
    return [due, stored && entry];
  },
});

/** Joins the aggregates of two sessions that become one. */
export type SessionMerger<K, A> = (key: K, one: A, other: A) => A;

/**
 * Folds the records of each key and session. A record joins all sessions that it is at most `gap` from; these are deleted and their union is emitted.
 * It is late when the session that it would make ends before stream time − grace − gap. Source: Kafka Streams, `KStreamSessionWindowAggregate`.
 */
export const aggregateSessions =
  <K, V, A>({ gap, grace }: SessionWindowsSpec, state: WindowState, add: Fold<K, V, A>, merge: SessionMerger<K, A>) =>
  (context: NodeContext): Processor<K, V | null> => {
    const sessions = context.session<K, A>(state.store);
    const expiry = new DueQueue<Windowed<K>>(context.ordered(state.expiry));
    const dueOf = ({ window }: Windowed<K>) => window.end + state.retention;
    return {
      due: () => expiry.next(),
      fire: (time) => {
        for (const session of expiry.take(time)) sessions.delete(session);
      },
      process: (record) => {
        const { key, value, at } = record;
        if (key === null || key === undefined || value === null) return;
        const joined = sessions.findSessions(key, at - gap, at + gap);
        const window = {
          start: Math.min(at, ...joined.map((session) => session.key.window.start)),
          end: Math.max(at, ...joined.map((session) => session.key.window.end)),
        };
        if (window.end < context.time() - grace - gap) {
          context.forward(record, latePort);
          return;
        }
        let aggregate: A | undefined;
        for (const session of joined) aggregate = aggregate === undefined ? session.value : merge(key, aggregate, session.value);
        const isSame = window.start === at && window.end === at;
        for (const session of joined) {
          expiry.delete(dueOf(session.key), keyText(session.key));
          sessions.delete(session.key);
          if (!isSame)
            context.forward({ key: session.key, value: { newValue: null, oldValue: session.value }, at: session.key.window.end });
        }
        const oldValue = isSame ? (joined[0]?.value ?? null) : null;
        const newValue = add(key, value, aggregate);
        const session = { key, window };
        sessions.put(session, newValue);
        expiry.put(dueOf(session), keyText(session), session);
        context.forward({ key: session, value: { newValue, oldValue }, at: window.end });
      },
    };
  };
