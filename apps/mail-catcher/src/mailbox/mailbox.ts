import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type CaughtMail, messageIdIn, parseMail } from './caught-mail.js';

/** Mails in a folder, each a file as it came over the wire; the oldest are removed when there are too many. */
export type Mailbox = Readonly<{
  /** Newest first. */
  all(): Promise<readonly CaughtMail[]>;
  find(id: string): Promise<CaughtMail | undefined>;
  /** The number of mails that were dropped, since the start, because one with their `Message-ID` was there. */
  dropped(): number;
  /** Resolves to the id of the mail when it is in its file. A mail whose `Message-ID` is there already is dropped: the id is that of the first. */
  add(raw: Uint8Array): Promise<string>;
  /** Removes all mails. */
  clear(): Promise<void>;
}>;

const extension = '.eml';

/** What is known of a mail without parsing it. */
type Stored = Pick<CaughtMail, 'id' | 'messageId' | 'receivedAt'>;

/** Opens the folder, or creates it. Files that a killed process left incomplete are removed. */
export const openMailbox = async (folder: string, limit: number): Promise<Mailbox> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const files = (await readdir(folder)).sort();
  await Promise.all(files.filter((file) => !file.endsWith(extension)).map((file) => rm(join(folder, file))));
  const mails: Stored[] = [];
  for (const file of files.filter((name) => name.endsWith(extension))) {
    const id = file.slice(0, -extension.length);
    const raw = await readFile(join(folder, file));
    if (isWhole(id, raw)) mails.push({ id, receivedAt: timeOf(id), messageId: messageIdIn(raw) });
    else await rm(join(folder, file));
  }
  return new MailFolder(folder, limit, mails);
};

class MailFolder implements Mailbox {
  #last: Promise<unknown> = Promise.resolve();
  #dropped = 0;
  /** Mails that were looked at. */
  readonly #parsed = new Map<string, CaughtMail>();
  readonly #byMessageId: Map<string, string>;

  constructor(
    private readonly folder: string,
    private readonly limit: number,
    /** Oldest first. */
    private mails: Stored[],
  ) {
    this.#byMessageId = new Map(mails.flatMap(({ messageId, id }) => (messageId ? [[messageId, id] as const] : [])));
  }

  async all(): Promise<readonly CaughtMail[]> {
    const found = await Promise.all([...this.mails].reverse().map(({ id }) => this.find(id)));
    // One that was removed meanwhile is left out.
    return found.filter((mail) => mail !== undefined);
  }

  async find(id: string): Promise<CaughtMail | undefined> {
    const stored = this.mails.find((mail) => mail.id === id);
    if (!stored) return undefined;
    const parsed = this.#parsed.get(id) ?? (await this.#parse(stored));
    if (parsed && this.mails.includes(stored)) this.#parsed.set(id, parsed);
    return parsed;
  }

  /** Undefined when the mail was removed meanwhile. */
  async #parse({ id, receivedAt }: Stored): Promise<CaughtMail | undefined> {
    const raw = await readFile(join(this.folder, `${id}${extension}`)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    return raw && parseMail(id, receivedAt, raw);
  }

  dropped(): number {
    return this.#dropped;
  }

  add(raw: Uint8Array): Promise<string> {
    return this.#inTurn(() => this.#store(raw));
  }

  clear(): Promise<void> {
    return this.#inTurn(async () => this.#remove(this.mails.length));
  }

  /** One change after another: two mails with one `Message-ID` may arrive at the same time. */
  #inTurn<T>(change: () => Promise<T>): Promise<T> {
    const changed = this.#last.then(change);
    this.#last = changed.catch(() => undefined);
    return changed;
  }

  async #store(raw: Uint8Array): Promise<string> {
    const receivedAt = new Date(Math.max(Date.now(), Date.parse(this.mails.at(-1)?.receivedAt ?? '1970') + 1)).toISOString();
    const mail = { id: idOf(receivedAt, raw), messageId: messageIdIn(raw), receivedAt };
    const known = this.#byMessageId.get(mail.messageId);
    if (known !== undefined) {
      this.#dropped += 1;
      return known;
    }
    // Synchronous: the same calls in Node's threads take several times the processor time, and nothing else waits for this process.
    writeFileSync(join(this.folder, `${mail.id}${extension}`), raw, { mode: 0o600 });
    this.mails.push(mail);
    if (mail.messageId) this.#byMessageId.set(mail.messageId, mail.id);
    if (this.mails.length > this.limit) this.#remove(this.mails.length - this.limit);
    return mail.id;
  }

  /** Removes so many of the oldest mails. */
  #remove(count: number): void {
    const removed = this.mails.slice(0, count);
    this.mails = this.mails.slice(count);
    for (const { id, messageId } of removed) {
      this.#parsed.delete(id);
      this.#byMessageId.delete(messageId);
      rmSync(join(this.folder, `${id}${extension}`), { force: true });
    }
  }
}

/** The time without the characters that some file systems refuse, then a part of the hash: ids are in the order of their times. */
const idOf = (receivedAt: string, raw: Uint8Array): string => `${receivedAt.replaceAll(/[-:.]/g, '')}-${hashOf(raw)}`;

const hashOf = (raw: Uint8Array): string => createHash('sha256').update(raw).digest('hex').slice(0, 8);

const timeOf = (id: string): string => id.replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\d)(\d{3}Z).*$/, '$1-$2-$3:$4:$5.$6');

/** Whether the file of an id has everything that was written: a killed process may have left a part. */
const isWhole = (id: string, raw: Uint8Array): boolean => id.endsWith(`-${hashOf(raw)}`);
