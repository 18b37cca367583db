import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { SMTPServer } from 'smtp-server';
import type { Mailbox } from '../mailbox/mailbox.js';
import { answerTo } from './test-recipients.js';

/** A running mail server. `port`: where it listens. */
export type SmtpCatcher = Readonly<{ port: number; stop(): Promise<void> }>;

const maxBytes = 10_000_000;

/** A refusal with the code of SMTP (RFC 5321) and the text that follows it. */
const refusal = (responseCode: number, text: string): Error => Object.assign(new Error(text), { responseCode });

/**
 * Starts a mail server that takes mails to anyone, without log-in, and delivers them to nobody. A mail is accepted when it is in its
 * file. Throws when the port is taken.
 */
export const startSmtp = async (
  mailbox: Mailbox,
  { host, port }: Readonly<{ host: string; port: number }>,
): Promise<SmtpCatcher> => {
  const server = new SMTPServer({
    name: 'mail-catcher',
    size: maxBytes,
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onRcptTo: ({ address }, _, done) => {
      const answer = answerTo(address);
      done(answer ? refusal(answer.code, answer.text) : null);
    },
    onData: (stream, _, done) => {
      const stored = async (): Promise<string> => {
        const raw = await bytesOf(stream);
        if (stream.sizeExceeded) throw refusal(552, '5.3.4 The mail is too large');
        return mailbox.add(raw);
      };
      stored().then(
        (id) => done(null, `2.0.0 Ok: queued as ${id}`),
        (error: Error) => done('responseCode' in error ? error : refusal(451, '4.3.0 The mail could not be stored')),
      );
    },
  });
  // A connection that breaks concerns its client alone.
  server.on('error', () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
};

/** The whole content of a stream. */
const bytesOf = (stream: Readable): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    stream.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    stream.once('end', () => resolve(Buffer.concat(chunks)));
    stream.once('error', reject);
  });
