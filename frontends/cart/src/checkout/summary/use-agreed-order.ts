import { useState } from 'react';
import { agreedAfter, sameLines } from './agreed-order.ts';
import type { ShownOrder } from './shown-order.ts';

export interface Agreement {
  /** The order that the shopper agrees to by pressing the button. */
  agreed: ShownOrder;
  /** Whether the cart has changed, so that the shopper must be notified. */
  changed: boolean;
  /** Accepts the current order. */
  agree: () => void;
}

export const useAgreedOrder = (now: ShownOrder, byShopper: boolean): Agreement => {
  const [before, setAgreed] = useState(now);
  const agreed = agreedAfter(before, now, byShopper);
  if (agreed !== before && !(agreed === now && isAsShown(before, now))) setAgreed(agreed);
  return { agreed, changed: !sameLines(agreed.lines, now.lines), agree: () => setAgreed(now) };
};

/** `now` is a new object for each render. */
const isAsShown = (before: ShownOrder, now: ShownOrder) =>
  sameLines(before.lines, now.lines) &&
  before.total.amount === now.total.amount &&
  before.shipping?.amount === now.shipping?.amount;
