import { type CartEvent, cart, CART } from '@millrace/contracts';
import { type EventLog, loadEvents, type Recorded } from '@millrace/event-log';
import { EVENT_LOG } from '@millrace/nest-transport';
import { Inject, Injectable } from '@nestjs/common';

/** A cart that its customer left. `language`: that in which it was begun (BCP 47). */
export type LeftCart = Readonly<{ customerId: string; language?: string | undefined }>;

/** The events after which a cart cannot be bought. */
const closing: ReadonlySet<CartEvent['type']> = new Set(['CartCheckedOut', 'CartExpired', 'CartMergedInto']);
const opening: ReadonlySet<CartEvent['type']> = new Set(['CartCreated', 'CartReopened', 'CartUnmerged']);

/**
 * Whose cart it is, after all its events, oldest first. `undefined` when it is nobody's or cannot be bought any more, or when something happened to it after
 * `lastChangedAt` (RFC 3339): its customer is back, or has bought it.
 */
export const leftCartOf = (events: readonly Recorded<CartEvent>[], lastChangedAt: string): LeftCart | undefined => {
  const types = events.map(({ event: { type } }) => type);
  const isOpen = types.findLastIndex((type) => closing.has(type)) < types.findLastIndex((type) => opening.has(type));
  const owner = events.findLast(({ event: { type } }) => type === 'CustomerAttached' || type === 'CustomerDetached')?.event;
  if (!isOpen || owner?.type !== 'CustomerAttached' || (events.at(-1)?.at ?? '') > lastChangedAt) return undefined;
  const created = events.find(({ event: { type } }) => type === 'CartCreated')?.event;
  return { customerId: owner.customerId, language: created?.type === 'CartCreated' ? created.language : undefined };
};

/** The carts that mails are about, read from the log when a mail is sent. */
@Injectable()
export class LeftCarts {
  constructor(@Inject(EVENT_LOG) private readonly log: EventLog) {}

  /** See `leftCartOf`. Throws `NOT_AVAILABLE`. */
  async read(cartId: string, lastChangedAt: string): Promise<LeftCart | undefined> {
    const events = (await loadEvents(this.log, CART, cart, cartId)) as readonly Recorded<CartEvent>[];
    return leftCartOf(events, lastChangedAt);
  }
}
