import { maxBatchMessages, type OutgoingMessage, type StoreResult } from './atomic-batch.js';

type Store = (messages: readonly OutgoingMessage[], timeoutMs: number) => Promise<StoreResult>;
type Waiting = Readonly<{
  messages: readonly OutgoingMessage[];
  timeoutMs: number;
  settle(result: StoreResult | PromiseLike<StoreResult>): void;
}>;

/** How long a small commit waits for others. */
const windowMs = 10;
/** Of so many messages a batch of its own costs little for each. */
const largeMessages = 200;

/**
 * A `store` of one stream with which small commits that are made at about the same time share an atomic batch: the broker makes a folder and files for each
 * batch, which costs it as much as a hundred messages. Each result is that of the own messages. When a shared batch is refused, for a reason of one of them,
 * each is stored by itself; when its result is unknown, so is that of each.
 */
export const sharedBatches = (store: Store): Store => {
  let waiting: Waiting[] = [];

  const storeAll = async (group: readonly Waiting[]): Promise<readonly StoreResult[]> => {
    const result = await store(
      group.flatMap(({ messages }) => messages),
      Math.max(...group.map(({ timeoutMs }) => timeoutMs)),
    );
    if (result.status === 'unknown') return group.map(() => result);
    if (result.status !== 'stored') return Promise.all(group.map(({ messages, timeoutMs }) => store(messages, timeoutMs)));
    let { seq } = result;
    return group
      .toReversed()
      .map(({ messages }) => {
        const own: StoreResult = { status: 'stored', seq };
        seq -= messages.length;
        return own;
      })
      .toReversed();
  };
  const send = (group: readonly Waiting[]): void => {
    const [only] = group;
    if (only && group.length === 1) return only.settle(store(only.messages, only.timeoutMs));
    const results = storeAll(group);
    for (const [at, { settle }] of group.entries())
      settle(results.then((all) => all[at] ?? { status: 'unknown', reason: 'no result' }));
    return undefined;
  };
  const sendAll = (): void => {
    const all = waiting;
    waiting = [];
    let group: Waiting[] = [];
    let count = 0;
    for (const one of all) {
      if (count + one.messages.length > maxBatchMessages) {
        send(group);
        [group, count] = [[], 0];
      }
      group.push(one);
      count += one.messages.length;
    }
    if (group.length > 0) send(group);
  };
  return (messages, timeoutMs) => {
    if (messages.length >= largeMessages) return store(messages, timeoutMs);
    return new Promise((settle) => {
      if (waiting.length === 0) setTimeout(sendAll, windowMs);
      waiting.push({ messages, timeoutMs, settle });
    });
  };
};
