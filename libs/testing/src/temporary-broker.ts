import { join } from 'node:path';
import { cutTail, type RunningNats, startNats } from '@millrace/local-servers';
import { temporaryFolder } from './temporary-folder.js';

/** A broker of one test, with control over its process. */
export type TemporaryBroker = {
  readonly url: string;
  readonly port: number;
  /** Kills the broker. */
  readonly kill: () => Promise<void>;
  /** Shuts the broker down in order. */
  readonly stop: () => Promise<void>;
  /** Starts it again on the same store and port; does nothing while it runs. */
  readonly start: () => Promise<void>;
  /** `kill`, then `start`. */
  readonly restart: () => Promise<void>;
  /** Deletes the last messages of a stream from the store; the broker must not run. */
  readonly cutTail: (stream: string, messages: number) => void;
  /** Stops the broker and removes its store. */
  readonly remove: () => Promise<void>;
};

/**
 * Starts a nats-server for one test, with an empty JetStream. `config` adds lines to its configuration (users, permissions); `account`
 * is the one of its accounts that owns the streams.
 */
export const temporaryBroker = async ({
  account = '$G',
  ...options
}: {
  readonly config?: string;
  readonly account?: string;
} = {}): Promise<TemporaryBroker> => {
  const folder = temporaryFolder();
  const storeDir = join(folder.path, 'nats');
  const launch = (port?: number) => startNats({ storeDir, ...options, ...(port && { port }) });
  let broker: RunningNats = await launch();
  const { url, port } = broker;
  const start = async () => {
    if (broker.hasExited()) broker = await launch(port);
  };
  const kill = () => broker.kill();
  const restart = async () => {
    await kill();
    await start();
  };
  const remove = async () => {
    await broker.stop();
    folder.remove();
  };
  const cut = (stream: string, messages: number) => cutTail(join(storeDir, 'jetstream'), account, stream, messages);
  return { url, port, cutTail: cut, kill, stop: () => broker.stop(), start, restart, remove };
};
