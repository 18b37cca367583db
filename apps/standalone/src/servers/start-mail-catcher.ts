import { join } from 'node:path';
import type { Env } from '@millrace/service-kit';
import { launchChild } from '../child/launch-child.js';
import type { Options } from '../options/options.js';
import { type Supervised, supervise } from '../supervision/supervise.js';
import { preferredPort } from './preferred-port.js';

/** `smtpUrl`: where mails are sent. `pageUrl`: the page of the mails; undefined for a mail server of the user's own. */
export type MailServer = Readonly<{ smtpUrl: string; pageUrl: string | undefined; supervised: Supervised | undefined }>;

/** The mail server: the external one of `SMTP_URL`, or the mail catcher in a supervised process with its folder in the data folder. */
export const startMailCatcher = async (
  options: Pick<Options, 'port' | 'dataDirectory' | 'frozenAfter'>,
  env: Env,
  report: (line: string) => void,
): Promise<MailServer> => {
  if (env.SMTP_URL) return { smtpUrl: env.SMTP_URL, pageUrl: undefined, supervised: undefined };
  const port = await preferredPort(options, 4020, 'the mail catcher');
  const smtpPort = await preferredPort(options, 4025, 'the mail catcher');
  const settings = {
    ...env,
    // Its page has no log-in: for this machine only.
    HOST: '127.0.0.1',
    PORT: String(port),
    MAIL_CATCHER_SMTP_PORT: String(smtpPort),
    MAIL_CATCHER_FOLDER: join(options.dataDirectory, 'mails'),
  };
  const { frozenAfter } = options;
  const launch = async () => launchChild({ script: 'run-mail-catcher.js', env: settings, report, frozenAfter });
  return {
    smtpUrl: `smtp://127.0.0.1:${smtpPort}`,
    pageUrl: `http://127.0.0.1:${port}`,
    supervised: await supervise('The mail catcher', launch, report),
  };
};
