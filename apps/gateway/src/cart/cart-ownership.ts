import type { KeyedId, IdFactory } from '../identity/id-factory.js';
import type { ReadSession } from '../consistency/read-session.js';
import { readCart } from './fields/read-cart.js';

/**
 * Whether a key belongs to a cart. Checked before a command is appended, because commands and their encryption keys are kept for ever.
 * Keys of older carts are checked by their service.
 */
export const ownsCart = async (keys: IdFactory, session: ReadSession, keyed: KeyedId): Promise<boolean> =>
  keys.isCartKey(keyed) || (await readCart(session, keyed)) !== null;
