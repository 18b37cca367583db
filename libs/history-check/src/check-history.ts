import { afterSalesAgree } from './after-sales.js';
import { amountsAddUp } from './amounts.js';
import { limitsHold, redemptionsFollowOrders } from './discounts.js';
import { ordersEndWell } from './ends.js';
import { historiesOf, type LoggedEvent, type Violation } from './history/logged-event.js';
import { mailsAreSentOnce } from './mails.js';
import { moneyIsConserved } from './money.js';
import { parcelsArriveOnce } from './goods/parcels.js';
import { piecesBelongToOrders } from './goods/pieces.js';
import { stepsFollow } from './steps.js';
import { stockHolds } from './goods/stock.js';

/**
 * Every guarantee of the check-out that the history violates; empty when it violates none. `events`: all events of the streams of carts, orders,
 * stock, payments, shipments, pricing rules and mails, each stream in its order. `atRest`: nothing is under way, so that every order must have ended.
 */
export const checkHistory = (events: readonly LoggedEvent[], { atRest }: Readonly<{ atRest: boolean }>): readonly Violation[] => {
  const [orders, payments] = [historiesOf(events, 'order'), historiesOf(events, 'payment')];
  const [reservations, shipments] = [historiesOf(events, 'reservation'), historiesOf(events, 'shipment')];
  const [carts, items, discounts] = [historiesOf(events, 'cart'), historiesOf(events, 'item'), historiesOf(events, 'discount')];
  return [
    ...stockHolds(items),
    ...piecesBelongToOrders(items, orders),
    ...moneyIsConserved(orders, payments, atRest),
    ...amountsAddUp(orders),
    ...stepsFollow(orders, payments, reservations, shipments),
    ...afterSalesAgree(orders, payments, atRest),
    ...parcelsArriveOnce(shipments, orders, atRest),
    ...limitsHold(discounts),
    ...(atRest ? redemptionsFollowOrders(discounts, orders) : []),
    ...mailsAreSentOnce(historiesOf(events, 'mail'), { orders, shipments }, atRest),
    ...(atRest ? ordersEndWell({ orders, payments, reservations, shipments, carts }) : []),
  ];
};
