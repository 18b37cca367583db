import { join } from 'node:path';
import { freePort, makeFolder, projectFolder } from '@millrace/local-servers';
import { SupervisedProcess } from './supervised-process.js';

/** A mail server that stores every mail, in a process of its own. `env`: what its clients need. */
export const startMailCatcher = async (
  folder: string,
): Promise<Readonly<{ process: SupervisedProcess; env: NodeJS.ProcessEnv }>> => {
  const smtpPort = String(await freePort());
  const settings = {
    PORT: String(await freePort()),
    MAIL_CATCHER_SMTP_PORT: smtpPort,
    MAIL_CATCHER_FOLDER: makeFolder(join(folder, 'mails'), 0o700),
  };
  const command = {
    program: process.execPath,
    args: [join(projectFolder, 'dist/mail-catcher.js')],
    env: { ...process.env, ...settings },
    logFile: join(folder, 'mail-catcher.log'),
  };
  const catcher = new SupervisedProcess('mail-catcher', command, 300);
  return { process: catcher, env: { SMTP_URL: `smtp://127.0.0.1:${smtpPort}` } };
};
