import { CartAsOf, ReadCart } from '@millrace/contracts';
import { keyHash, type KeyedId } from '../identity/id-factory.js';
import type { ReadSession } from '../consistency/read-session.js';
import type { CartModel } from './cart.model.js';

/** The cart as it is now; `null` without the right key, as if there were none. */
export const readCart = async (session: ReadSession, { id, key }: KeyedId): Promise<CartModel | null> => {
  const { cart } = await session.query(ReadCart, { cartId: id, keyHash: keyHash(key) });
  return cart && { ...cart, key };
};

/** The cart as it was at an instant; `null` also when there was none yet. */
export const cartAsOf = async (session: ReadSession, { id, key }: KeyedId, asOf: string): Promise<CartModel | null> => {
  const { cart } = await session.queryPast(CartAsOf, { cartId: id, keyHash: keyHash(key), at: asOf });
  return cart && { ...cart, key, asOf };
};
