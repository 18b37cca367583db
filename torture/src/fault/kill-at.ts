import { readFileSync, rmSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { devNull } from 'node:os';
import SMTPPool from 'nodemailer/lib/smtp-pool';
import { Pool } from 'undici';
import { around } from './around.js';
import { type KillPoint, type OutsideCall, type ProviderCall, textOf } from './kill-point.js';

/** Ends this process at the kill point in the file, as often as the file is written. */
export const killAt = async (file: string): Promise<void> => {
  const wanted = (): string => {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      return '';
    }
  };
  const isAt = (point: KillPoint): boolean => wanted() === textOf(point);
  const end = (): never => {
    rmSync(file);
    process.abort();
  };
  endAtEvents(isAt, end);
  endAtCalls(isAt, end);
  endAtMails(isAt, end);
  const handle = await open(devNull);
  endAround(Object.getPrototypeOf(handle) as FileHandle, 'writeFile', 'file', isAt, end);
  await handle.close();
};

type Answered = (...answer: unknown[]) => void;

const endAtMails = (isAt: IsAt, end: () => never): void => {
  const every = SMTPPool.prototype as unknown as { send(mail: unknown, answered: Answered): boolean };
  const original = every.send;
  every.send = function (this: unknown, mail, answered) {
    if (isAt({ when: 'before', call: 'mail' })) end();
    const watching: Answered = (...answer) => (isAt({ when: 'after', call: 'mail' }) ? end() : answered(...answer));
    return original.call(this, mail, watching);
  };
};

/** Ends the process before and after a method that resolves when the call is done. */
const endAround = <K extends string>(
  every: Readonly<Record<K, unknown>>,
  method: K,
  call: OutsideCall,
  isAt: IsAt,
  end: () => never,
): void => {
  const own = every as Record<K, (...given: unknown[]) => Promise<unknown>>;
  const original = own[method];
  own[method] = async function (this: unknown, ...given) {
    if (isAt({ when: 'before', call })) end();
    const result = await original.apply(this, given);
    if (isAt({ when: 'after', call })) end();
    return result;
  };
};

type IsAt = (point: KillPoint) => boolean;

const endAtEvents = (isAt: IsAt, end: () => never): void => {
  const fatal = new Set<string>();
  // An event of a batch is acknowledged with the last message of the batch, which has the reply subject.
  let isInBatch = false;
  around('subscribe', (goOn, [subject, options]) => {
    const { callback } = options ?? {};
    if (!callback) return goOn(subject, options);
    const watching: typeof callback = (fault, message) => (fatal.has(message?.subject ?? '') ? end() : callback(fault, message));
    return goOn(subject, { ...options, callback: watching });
  });
  around('publish', (goOn, given) => {
    const [subject, , options] = given;
    const event = subject.split('.').at(-1) ?? '';
    if (isAt({ when: 'before', event })) end();
    const isLast = options?.reply !== undefined;
    isInBatch ||= isAt({ when: 'after', event });
    if (isInBatch && isLast) {
      fatal.add(options.reply ?? '');
      isInBatch = false;
    }
    return goOn(...given);
  });
};

const callOf = (method: string, path: string): ProviderCall | undefined => {
  if (method !== 'POST') return undefined;
  if (path.endsWith('/capture')) return 'capture';
  if (path.endsWith('/cancel')) return 'cancel';
  if (path === '/v1/refunds') return 'refund';
  return path === '/v1/payment_intents' ? 'create' : undefined;
};

const endAtCalls = (isAt: IsAt, end: () => never): void => {
  const every = Pool.prototype as unknown as { request(options: { method: string; path: string }): Promise<unknown> };
  const original = every.request;
  every.request = async function (this: Pool, options) {
    const call = callOf(options.method, options.path);
    if (call && isAt({ when: 'before', call })) end();
    const response = await original.call(this, options);
    if (call && isAt({ when: 'after', call })) end();
    return response;
  };
};
