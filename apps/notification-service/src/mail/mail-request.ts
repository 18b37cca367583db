import type { consumers, EventConsumedBy, PaymentProviderName } from '@millrace/contracts';
import type { MailRequest } from './mail.js';
import { mailIdOf } from './mail-id.js';

type OrderChange = EventConsumedBy<typeof consumers.sendMailWhenOrderChanged>;
type Dispatch = EventConsumedBy<typeof consumers.sendMailWhenShipmentDispatched>;

/** A mail that is to be sent. */
export type WantedMail = Readonly<{ id: string; request: MailRequest }>;

/** The mail about a change of an order. */
export const mailAboutOrder = (orderId: string, event: OrderChange): WantedMail => {
  switch (event.type) {
    case 'OrderPlaced':
    case 'PaymentActionAwaited':
      return { id: mailIdOf(orderId, 'received'), request: { orderId, kind: 'received' } };
    case 'OrderPaid':
      return { id: mailIdOf(orderId, 'paid'), request: { orderId, kind: 'paid' } };
    case 'OrderRefunded': {
      const { refundId, amount: refund } = event;
      return { id: mailIdOf(orderId, 'refunded', refundId), request: { orderId, kind: 'refunded', refund } };
    }
    case 'OrderCancelled':
      return { id: mailIdOf(orderId, 'cancelled'), request: { orderId, kind: 'cancelled', reason: event.reason } };
  }
};

/**
 * Whether a change of an order leads to no mail: the first mail of an order that is paid by bank transfer waits for the instructions,
 * and that of any other does not.
 */
export const isWithoutMail = (event: OrderChange): boolean => {
  switch (event.type) {
    case 'OrderPlaced':
      return event.payment.provider === manual;
    case 'PaymentActionAwaited':
      return event.transfer === undefined;
    case 'OrderPaid':
    case 'OrderRefunded':
    case 'OrderCancelled':
      return false;
  }
};

const manual: PaymentProviderName = 'manual';

/** The mail about a parcel on its way. An order's only parcel may have no id. */
export const mailAboutParcel = (orderId: string, event: Dispatch): WantedMail => {
  const { parcelId, carrier, trackingNumber, trackingUrl, lines } = event;
  const parcel = { carrier, trackingNumber, ...(trackingUrl ? { trackingUrl } : {}), ...(lines ? { lines } : {}) };
  return { id: mailIdOf(orderId, 'shipped', parcelId), request: { orderId, kind: 'shipped', parcel } };
};
