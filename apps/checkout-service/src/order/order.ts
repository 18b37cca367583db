import type { OrderEvent, OrderRejection } from '@millrace/contracts';
import { accept, type Decider, type Decision, reject } from '@millrace/decider';
import { changeAddress, redirected } from './after-sales/address-change.js';
import { erase } from './after-sales/erasure.js';
import { evolve } from './model/evolve.js';
import type { ClientCommand, CommandOf, OrderCommand } from './model/order-command.js';
import { orderName } from './model/order-name.js';
import type { Order } from './model/order-state.js';
import { follow, type Process, processOf, type ProcessPolicy } from './process/process.js';
import { answered, refund } from './after-sales/refunds.js';
import { receiveReturn, requestReturn } from './after-sales/returns.js';

type OrderDecision = Decision<OrderEvent, OrderRejection>;

/**
 * Results of other services follow the table of the process; what buyers and staff request is accepted or rejected. Each step accepts its own
 * results only, so that late, repeated and out-of-order messages change nothing.
 */
const decide =
  (process: Process) =>
  (order: Order | undefined, command: OrderCommand): OrderDecision => {
    switch (command.type) {
      case 'CartCheckedOut':
        return order ? accept() : accept(placed(command));
      case 'ErasePersonalData':
        return erase(order, command);
      case 'CancelOrder':
      case 'ChangeShippingAddress':
      case 'RequestReturn':
      case 'ReceiveReturn':
      case 'RefundOrder':
      case 'ClaimOrder':
        return order && mayRequest(order, command) ? request(process, order, command) : reject({ type: 'OrderNotFound' });
      case 'PaymentRefunded':
      case 'PaymentRefundFailed':
        return accept(...(order ? answered(order, command) : []));
      case 'ShipmentRedirected':
      case 'ShipmentRedirectionRefused':
        return accept(...(order ? redirected(order, command) : []));
      case 'OrderPlaced':
      case 'DiscountRedeemed':
      case 'DiscountRedemptionRefused':
      case 'DiscountRedemptionReleased':
      case 'StockReserved':
      case 'StockReservationRefused':
      case 'ReservationReleased':
      case 'ReservationExpired':
      case 'StockCommitRefused':
      case 'PaymentActionRequired':
      case 'PaymentAuthorised':
      case 'PaymentDeclined':
      case 'PaymentUnresolved':
      case 'PaymentCaptured':
      case 'PaymentCaptureFailed':
      case 'PaymentVoided':
      case 'ShipmentDispatched':
      case 'ShipmentDelivered':
      case 'ShipmentCancelled':
      case 'ShipmentCancellationRefused':
      case 'StepTimedOut':
        return accept(...((order && follow(process, order, command)) ?? []));
    }
  };

/** Without the key, a buyer finds no order. */
const mayRequest = ({ keyHash }: Order, command: ClientCommand): boolean =>
  !('actor' in command) || command.actor === 'staff' || command.keyHash === keyHash;

const request = (process: Process, order: Order, command: ClientCommand): OrderDecision => {
  switch (command.type) {
    case 'CancelOrder':
      return cancel(process, order, command);
    case 'ChangeShippingAddress':
      return order.erased.length > 0 ? notChangeable(order) : changeAddress(order, command);
    case 'RequestReturn':
      return requestReturn(order, command);
    case 'ReceiveReturn':
      return receiveReturn(order, command);
    case 'RefundOrder':
      return refund(order, command);
    case 'ClaimOrder':
      return claim(order, command);
  }
};

/** An order that is being cancelled, or was, stays so. */
const cancel = (process: Process, order: Order, command: CommandOf<'CancelOrder'>): OrderDecision => {
  if (order.failure) return accept();
  const events = follow(process, order, command);
  return events ? accept(...events) : notChangeable(order);
};

/** A guest's order belongs to the first customer who claims it. */
const claim = ({ customerId: owner }: Order, { customerId }: CommandOf<'ClaimOrder'>): OrderDecision => {
  if (owner === customerId) return accept();
  return owner === undefined ? accept({ type: 'OrderClaimed', customerId }) : reject({ type: 'OrderOfAnother' });
};

const notChangeable = ({ step: status }: Order): OrderDecision => reject({ type: 'OrderNotChangeable', status });

const placed = ({ orderId, orderKeyHash: keyHash, ...bought }: CommandOf<'CartCheckedOut'>): OrderEvent => ({
  ...bought,
  type: 'OrderPlaced',
  name: orderName(orderId),
  keyHash,
});

/** The rules of an order. */
export const orderDecider = (policy: ProcessPolicy): Decider<Order | undefined, OrderCommand, OrderEvent, OrderRejection> => ({
  initial: undefined,
  decide: decide(processOf(policy)),
  evolve,
});
