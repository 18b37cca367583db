import { createHash } from 'node:crypto';
import { type CaughtMail, messageIdIn, parseMail } from './caught-mail.js';
import { MailLog, type MailLocation } from './mail-log.js';

/** Mails in a folder, as they came over the wire; the oldest are removed when there are too many. */
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

/** What is known of a mail without parsing it. */
type Stored = Pick<CaughtMail, 'id' | 'messageId' | 'receivedAt'> & Readonly<{ location: MailLocation }>;

/** Opens the folder, or creates it. A mail that a killed process left incomplete is left out. */
export const openMailbox = async (folder: string, limit: number): Promise<Mailbox> => {
  const log = new MailLog(folder);
  const found = await log.open();
  return new MailFolder(
    log,
    limit,
    found.map(({ id, raw, location }) => ({ id, receivedAt: timeOf(id), messageId: messageIdIn(raw), location })),
  );
};

class MailFolder implements Mailbox {
  #last: Promise<unknown> = Promise.resolve();
  #dropped = 0;
  /** Mails that were looked at. */
  readonly #parsed = new Map<string, CaughtMail>();
  readonly #byMessageId: Map<string, string>;

  constructor(
    private readonly log: MailLog,
    private readonly limit: number,
    /** Oldest first. */
    private mails: Stored[],
  ) {
    this.#byMessageId = new Map(mails.flatMap(({ messageId, id }) => (messageId ? [[messageId, id] as const] : [])));
    this.#removeAbove(limit);
  }

  async all(): Promise<readonly CaughtMail[]> {
    const found = await Promise.all([...this.mails].reverse().map(({ id }) => this.find(id)));
    // One that was removed meanwhile is left out.
    return found.filter((mail) => mail !== undefined);
  }

  async find(id: string): Promise<CaughtMail | undefined> {
    const stored = this.mails.find((mail) => mail.id === id);
    if (!stored) return undefined;
    const parsed = this.#parsed.get(id) ?? (await parseMail(id, stored.receivedAt, this.log.read(stored.location)));
    if (this.mails.includes(stored)) this.#parsed.set(id, parsed);
    return parsed;
  }

  dropped(): number {
    return this.#dropped;
  }

  add(raw: Uint8Array): Promise<string> {
    return this.#inTurn(() => this.#store(raw));
  }

  clear(): Promise<void> {
    return this.#inTurn(async () => this.#removeAbove(0));
  }

  /** One change after another: two mails with one `Message-ID` may arrive at the same time. */
  #inTurn<T>(change: () => Promise<T>): Promise<T> {
    const changed = this.#last.then(change);
    this.#last = changed.catch(() => undefined);
    return changed;
  }

  async #store(raw: Uint8Array): Promise<string> {
    const receivedAt = new Date(Math.max(Date.now(), Date.parse(this.mails.at(-1)?.receivedAt ?? '1970') + 1)).toISOString();
    const messageId = messageIdIn(raw);
    const known = this.#byMessageId.get(messageId);
    if (known !== undefined) {
      this.#dropped += 1;
      return known;
    }
    const id = idOf(receivedAt, raw);
    this.mails.push({ id, messageId, receivedAt, location: this.log.add(id, raw) });
    if (messageId) this.#byMessageId.set(messageId, id);
    this.#removeAbove(this.limit);
    return id;
  }

  /** Removes the oldest mails, up to so many. */
  #removeAbove(limit: number): void {
    for (const { id, messageId, location } of this.mails.splice(0, Math.max(0, this.mails.length - limit))) {
      this.#parsed.delete(id);
      this.#byMessageId.delete(messageId);
      this.log.remove(location);
    }
  }
}

/** The time without the characters that some file systems refuse, then a part of the hash: ids are in the order of their times. */
const idOf = (receivedAt: string, raw: Uint8Array): string => `${receivedAt.replaceAll(/[-:.]/g, '')}-${hashOf(raw)}`;

const hashOf = (raw: Uint8Array): string => createHash('sha256').update(raw).digest('hex').slice(0, 8);

const timeOf = (id: string): string => id.replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\d)(\d{3}Z).*$/, '$1-$2-$3:$4:$5.$6');
