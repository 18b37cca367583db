import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** The name of nats-server's default account, which is the folder of streams from before there were accounts. */
const noAccount = '$G';

/**
 * Moves the streams of a broker without accounts to an account, by renaming their folder. Does nothing when there are none, or when the
 * account has streams already, which is reported. The broker must be stopped.
 */
export const moveStreamsToAccount = (
  storeDir: string,
  account: string,
  report: (line: string) => void = () => undefined,
): void => {
  const [former, owned] = [noAccount, account].map((name) => join(storeDir, 'jetstream', name)) as [string, string];
  if (!existsSync(former)) return;
  if (existsSync(owned)) report(`${former} is left as it is: the streams in ${owned} are used`);
  else renameSync(former, owned);
};
