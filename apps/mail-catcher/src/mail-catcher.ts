import { fastify } from 'fastify';
import { serveMails } from './http/web.js';
import { readConfig } from './mail-catcher.config.js';
import { openMailbox } from './mailbox/mailbox.js';
import { startSmtp } from './smtp/smtp-catcher.js';

/** A running mail catcher. `url`: of its page; `smtpUrl`: for senders. */
export type MailCatcher = Readonly<{ url: string; smtpUrl: string; stop(): Promise<void> }>;

/**
 * Starts the mail catcher from its environment. Resolves when it listens. Throws when the configuration is wrong, the folder cannot be
 * read, or a port is taken.
 */
export const startMailCatcher = async (env: Readonly<Record<string, string | undefined>>): Promise<MailCatcher> => {
  const config = readConfig(env);
  const { HOST: host } = config;
  const mailbox = await openMailbox(config.MAIL_CATCHER_FOLDER, config.MAIL_CATCHER_LIMIT);
  const http = fastify({ forceCloseConnections: true });
  http.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, _body, done) =>
    done(null, {}),
  );
  http.get('/health/live', async () => ({ app: 'mail-catcher', status: 'live' }));
  serveMails(http, mailbox);
  const smtp = await startSmtp(mailbox, { host, port: config.MAIL_CATCHER_SMTP_PORT });
  const url = await http.listen({ port: config.PORT, host }).catch(async (error: unknown) => {
    await smtp.stop();
    throw error;
  });
  return {
    url,
    smtpUrl: `smtp://${host}:${smtp.port}`,
    stop: async () => {
      await http.close();
      await smtp.stop();
    },
  };
};
