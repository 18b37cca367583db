import { createHmac } from 'node:crypto';
import type { DurableConsumer } from '@millrace/contracts';

/**
 * The name of a durable consumer at the broker: `<durable>-<22 characters of an HMAC>`. The key is the application's password, so that
 * no other application can guess the name: whoever may create consumers on a stream could otherwise take the messages of another
 * application or delete its consumer. `turn` counts the names that have become unusable.
 */
export const brokerNameOf = (
  { stream, durable }: Pick<DurableConsumer, 'stream' | 'durable'>,
  password: string,
  turn = 0,
): string => {
  const input = turn === 0 ? `${stream}/${durable}` : `${stream}/${durable}/${turn}`;
  return `${durable}-${createHmac('sha256', password).update(input).digest('base64url').slice(0, 22)}`;
};

/** Key in the metadata of a stream: the sequence at which provisioning lets a durable consumer start. */
export const startsAtKey = (durable: string): string => `starts-at.${durable}`;
