import type { KeyedId, IdFactory } from '../identity/id-factory.js';
import type { ReadSession } from '../consistency/read-session.js';
import { readCart } from './read-cart.js';

/**
 * Whether a key is that of the cart. Asked before anything about the cart is written down: a request is kept for ever, and with it the
 * key that seals what is personal in it. As a rule the gateway knows by itself; of a cart of before its service is asked.
 */
export const ownsCart = async (keys: IdFactory, session: ReadSession, keyed: KeyedId): Promise<boolean> =>
  keys.isCartKey(keyed) || (await readCart(session, keyed)) !== null;
