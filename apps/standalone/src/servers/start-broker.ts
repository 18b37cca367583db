import { join } from 'node:path';
import type { ReaderContract } from '@millrace/contracts';
import { brokerConfig, streamsAccount } from '@millrace/event-log';
import { freePort, startNats } from '@millrace/local-servers';
import { provisionExternalBroker } from './external-servers.js';
import type { Options } from '../options/options.js';
import { type RetryStart, retryStart } from '../supervision/retry-start.js';
import type { Secrets } from '../configuration/secrets.js';
import { type Supervised, supervise } from '../supervision/supervise.js';
import { provisionStreams } from './provision-streams.js';
import { watchDisk } from './watch-disk.js';

export type OneServer = { readonly url: string; readonly supervised: Supervised | undefined };

/**
 * The broker with its streams: the external one, or a supervised local one. Missing streams are created after each start, so that a
 * stream with damaged settings exists again with its events.
 */
export const startBroker = async (
  options: Pick<Options, 'natsUrl' | 'natsPort' | 'dataDirectory' | 'syncInterval'>,
  { brokerPasswords }: Pick<Secrets, 'brokerPasswords'>,
  added: readonly ReaderContract[],
  retry: RetryStart,
): Promise<OneServer> => {
  const { report } = retry;
  const { operator } = brokerPasswords;
  if (options.natsUrl) {
    await provisionExternalBroker(options.natsUrl, operator);
    return { url: options.natsUrl, supervised: undefined };
  }
  const port = options.natsPort ?? (await freePort());
  const url = `nats://127.0.0.1:${port}`;
  const storeDir = join(options.dataDirectory, 'nats');
  const config = brokerConfig(brokerPasswords, added);
  const provisioned = () => provisionStreams(url, operator);
  let isComplete = false;
  const launch = async () => {
    const broker = await startNats({ storeDir, port, config, streamsAccount, syncInterval: options.syncInterval, report });
    // The other streams remain usable, and apps report a missing one.
    if (isComplete)
      await provisioned().catch((error) => report(`nats-server: not all streams are as they should be: ${reason(error)}`));
    return broker;
  };
  const server = await retryStart('nats-server', () => supervise('nats-server', launch, report), retry);
  const unwatch = watchDisk(storeDir, report, () => server.restart());
  const end = (how: 'stop' | 'kill') => {
    unwatch();
    return server[how]();
  };
  const supervised = { stop: () => end('stop'), kill: () => end('kill') };
  try {
    await retryStart('Making the streams', provisioned, retry);
    isComplete = true;
    return { url, supervised };
  } catch (error) {
    await supervised.stop();
    throw error;
  }
};

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
