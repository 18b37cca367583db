import type { OrderEvent } from '@millrace/contracts';
import { withoutBuyer } from './without-buyer.js';
import { cancellationRefund, type Failure, type Order, type Refund, type Step } from './order-state.js';

/** The order after an event. */
export const evolve = (order: Order | undefined, event: OrderEvent): Order | undefined => {
  if (event.type !== 'OrderPlaced') return order && withEvent(order, event);
  const { type: _, ...placed } = event;
  return {
    ...placed,
    step: 'placed',
    captured: 0,
    captureRequested: false,
    delivered: false,
    refunds: {},
    returns: {},
    erased: [],
  };
};

const withEvent = (order: Order, event: Exclude<OrderEvent, { type: 'OrderPlaced' }>): Order => {
  switch (event.type) {
    case 'DiscountRedemptionRequested':
      return { ...order, step: 'redeeming' };
    case 'DiscountReleaseRequested':
      return { ...order, step: 'unredeeming' };
    case 'StockReservationRequested':
      return { ...order, step: 'reserving', ...(event.until === undefined ? {} : { reservedUntil: event.until }) };
    case 'PaymentAuthorisationRequested':
      return { ...order, step: 'authorising' };
    case 'PaymentActionAwaited':
      return { ...order, step: 'awaiting' };
    case 'OrderConfirmed':
      return { ...order, step: event.capture === 'atDispatch' ? 'fulfilling' : 'capturing' };
    case 'PaymentCaptureRequested':
      return { ...order, captureRequested: true };
    case 'OrderPaid':
      return goingOn({ ...order, captured: order.cost.total.minor });
    case 'OrderPaymentFailed':
      return goingOn({ ...order, captureFailed: true });
    case 'OrderClosed':
      return goingOn({ ...order, delivered: true });
    case 'OrderCancellationRequested':
      return { ...order, failure: failureIn(event), ...(order.step === 'unshipping' && { step: 'refunding' }) };
    case 'ShipmentCancellationRequested':
      return { ...order, step: 'unshipping', failure: failureIn(event) };
    case 'OrderCancellationRefused':
      return goingOn({ ...withoutFailure(order), step: 'fulfilling' });
    case 'PaymentVoidRequested':
      return { ...order, step: 'voiding', failure: failureIn(event) };
    case 'StockReleaseRequested':
      return { ...order, step: 'releasing', failure: failureIn(event) };
    case 'OrderCancelled':
      return { ...order, step: 'cancelled', failure: failureIn(event) };
    case 'RefundRequested':
      return withRefundRequested(order, event);
    case 'OrderRefunded':
      return withRefund(order, event.refundId, { amount: event.amount, status: 'refunded' });
    case 'OrderRefundFailed':
      return withRefund(order, event.refundId, { amount: event.amount, status: 'failed' });
    case 'ReturnRequested':
      return { ...order, returns: { ...order.returns, [event.returnId]: { lines: event.lines, received: false } } };
    case 'ReturnReceived':
      return { ...order, returns: { ...order.returns, [event.returnId]: { lines: event.lines, received: true } } };
    case 'AddressChangeRequested': {
      const { type: _, ...addressChange } = event;
      return { ...order, addressChange };
    }
    case 'ShippingAddressChanged':
      return { ...withoutAddressChange(order), shippingAddress: event.shippingAddress };
    case 'AddressChangeRefused':
      return withoutAddressChange(order);
    case 'OrderClaimed':
      return { ...order, customerId: event.customerId };
    case 'PersonalDataErased':
      return withoutBuyer(order, event.dataSubjects);
    case 'FulfilmentRequested':
    case 'RestockRequested':
      return order;
  }
};

/** The step of an order that is shipped, by what is known of its payment and its parcels; a cancellation under way is not over by that. */
const goingOn = (order: Order): Order => (order.step === 'unshipping' ? order : { ...order, step: stepOf(order) });

const stepOf = ({ captured, captureFailed, delivered }: Order): Step => {
  if (captured > 0) return delivered ? 'closed' : 'paid';
  return captureFailed ? 'unpaid' : 'fulfilling';
};

const withoutFailure = ({ failure: _, ...order }: Order): Order => order;

const withoutAddressChange = ({ addressChange: _, ...order }: Order): Order => order;

/** The refund of a cancelled order follows its capture, also where that is the first news of the capture; any other changes no step. */
const withRefundRequested = (order: Order, { refundId, amount }: Extract<OrderEvent, { type: 'RefundRequested' }>): Order => {
  const next = withRefund(order, refundId, { amount, status: 'requested' });
  if (!order.failure || refundId !== cancellationRefund) return next;
  return { ...next, captured: order.captured || order.cost.total.minor, step: 'refunding' };
};

const withRefund = (order: Order, refundId: string, refund: Refund): Order => ({
  ...order,
  refunds: { ...order.refunds, [refundId]: refund },
});

const failureIn = ({ reason, detail }: Failure): Failure => ({ reason, detail });
