import { CartAsOf, ReadCart } from '@millrace/contracts';
import { keyHash, type Keyed } from '../identity/keys.js';
import type { Reading } from '../reading/reading.js';
import type { CartModel } from './cart.model.js';

/** The cart as it is now; `null` without the right key, as if there were none. */
export const readCart = async (reading: Reading, { id, key }: Keyed): Promise<CartModel | null> => {
  const { cart } = await reading.ask(ReadCart, { cartId: id, keyHash: keyHash(key) });
  return cart && { ...cart, key };
};

/** The cart as it was at an instant; `null` also when there was none yet. */
export const cartAsOf = async (reading: Reading, { id, key }: Keyed, asOf: string): Promise<CartModel | null> => {
  const { cart } = await reading.askOfThePast(CartAsOf, { cartId: id, keyHash: keyHash(key), at: asOf });
  return cart && { ...cart, key, asOf };
};
