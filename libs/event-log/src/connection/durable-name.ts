import { createHmac } from 'node:crypto';
import type { DurableConsumer } from '@millrace/contracts';

/**
 * What the broker calls a durable consumer of an app: known to nobody who does not know the app's password at the broker. Whoever
 * may make consumers on a stream could take another's messages, or delete its consumer, if the name could be guessed. `turn`
 * counts the names that cannot be used any more.
 */
export const brokerNameOf = (
  { stream, durable }: Pick<DurableConsumer, 'stream' | 'durable'>,
  password: string,
  turn = 0,
): string => {
  const told = turn === 0 ? `${stream}/${durable}` : `${stream}/${durable}/${turn}`;
  return `${durable}-${createHmac('sha256', password).update(told).digest('base64url').slice(0, 22)}`;
};

/** Where the operator says, in a stream's metadata, from which sequence on a durable consumer is to be made. */
export const startsAtKey = (durable: string): string => `starts-at.${durable}`;
