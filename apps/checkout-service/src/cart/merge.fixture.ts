import type { CartEvent, CartLine } from '@millrace/contracts';
import { fold } from '@millrace/decider';
import { type Cart, cartDecider } from './cart.js';
import { created, newLine, policy, priced } from './cart.fixture.js';

export const decider = cartDecider(policy);

/** A customer has logged in with the cart. */
export const attached: CartEvent = { type: 'CustomerAttached', customerId: 'ada' };
export const mug = (lineId: string, quantity: number, engraving?: string) =>
  priced(newLine(lineId, 'mug_1', quantity, engraving), 1200);
export const pot = (lineId: string, quantity = 1) => priced(newLine(lineId, 'pot_1', quantity), 3900);
export const jug = (lineId: string, quantity = 1) => priced(newLine(lineId, 'jug_1', quantity), 2500);

export const cartWith = (...events: CartEvent[]): Cart | undefined => fold(decider.evolve, decider.initial, events);
export const sourceWith = (lines: CartLine[], ...more: CartEvent[]) => ({
  id: 's',
  cart: cartWith(created(...lines), attached, ...more),
});
export const merged = (...lines: Extract<CartEvent, { type: 'CartMerged' }>['lines']) =>
  ({ type: 'CartMerged', sourceCartId: 's', lines }) satisfies CartEvent;
