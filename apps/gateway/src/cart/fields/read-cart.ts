import { CartAsOf, ReadCart } from '@millrace/contracts';
import { keyHash, type KeyedId } from '../../identity/id-factory.js';
import type { ReadSession } from '../../consistency/read-session.js';
import type { CartModel } from './cart.model.js';

/** The current cart; `null` for an unknown cart or a wrong key. */
export const readCart = async (session: ReadSession, { id, key }: KeyedId): Promise<CartModel | null> => {
  const { cart } = await session.query(ReadCart, { cartId: id, keyHash: keyHash(key) });
  return cart && { ...cart, key };
};

/** The cart at an instant; `null` for an unknown cart, a wrong key, or before its creation. */
export const cartAsOf = async (session: ReadSession, { id, key }: KeyedId, asOf: string): Promise<CartModel | null> => {
  const { cart } = await session.queryPast(CartAsOf, { cartId: id, keyHash: keyHash(key), at: asOf });
  return cart && { ...cart, key, asOf };
};
