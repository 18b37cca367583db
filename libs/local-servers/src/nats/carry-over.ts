import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** What nats-server calls the account of whoever has none, and so the folder of streams that were kept before there were accounts. */
const noAccount = '$G';

/**
 * Gives the streams that a broker without accounts has kept in a store to an account: its folder gets another name. Nothing is done
 * when there are none, or when the account has streams already, which is reported. The broker must be stopped.
 */
export const carryOver = (storeDir: string, account: string, report: (line: string) => void = () => undefined): void => {
  const [former, owned] = [noAccount, account].map((name) => join(storeDir, 'jetstream', name)) as [string, string];
  if (!existsSync(former)) return;
  if (existsSync(owned)) report(`${former} is left as it is: the streams in ${owned} are used`);
  else renameSync(former, owned);
};
