import { join } from 'node:path';
import type { ReaderContract } from '@millrace/contracts';
import { brokerConfig, provision, streamsAccount } from '@millrace/event-log';
import { freePort, startNats } from '@millrace/local-servers';
import { provisionGiven } from './given-servers.js';
import type { Options } from './options.js';
import { type RetryStart, retryStart } from './retry-start.js';
import type { Secrets } from './secrets.js';
import { type Supervised, supervise } from './supervise.js';
import { watchDisk } from './watch-disk.js';

export type OneServer = { readonly url: string; readonly supervised: Supervised | undefined };

/**
 * The broker with its streams: the one that was named, or one started here and watched over. Whenever that has started, what is
 * missing is made, so that a stream whose settings were damaged meanwhile is there again with its events.
 */
export const startBroker = async (
  options: Pick<Options, 'natsUrl' | 'natsPort' | 'dataDirectory' | 'syncInterval'>,
  { brokerPasswords }: Pick<Secrets, 'brokerPasswords'>,
  added: readonly ReaderContract[],
  retry: RetryStart,
): Promise<OneServer> => {
  const { say } = retry;
  const { operator } = brokerPasswords;
  if (options.natsUrl) {
    await provisionGiven(options.natsUrl, operator);
    return { url: options.natsUrl, supervised: undefined };
  }
  const port = options.natsPort ?? (await freePort());
  const url = `nats://127.0.0.1:${port}`;
  const storeDir = join(options.dataDirectory, 'nats');
  const config = brokerConfig(brokerPasswords, added);
  const provisioned = () => provision({ servers: url, user: 'operator', password: operator });
  let isComplete = false;
  const launch = async () => {
    const broker = await startNats({ storeDir, port, config, streamsAccount, syncInterval: options.syncInterval, report: say });
    // The other streams are of use meanwhile, and what needs one that is not there says so.
    if (isComplete)
      await provisioned().catch((fault) => say(`nats-server: not all streams are as they should be: ${reason(fault)}`));
    return broker;
  };
  const server = await retryStart('nats-server', () => supervise('nats-server', launch, say), retry);
  const unwatch = watchDisk(storeDir, say, () => server.restart());
  const end = (way: 'stop' | 'kill') => {
    unwatch();
    return server[way]();
  };
  const supervised = { stop: () => end('stop'), kill: () => end('kill') };
  try {
    await retryStart('Making the streams', provisioned, retry);
    isComplete = true;
    return { url, supervised };
  } catch (fault) {
    await supervised.stop();
    throw fault;
  }
};

const reason = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));
