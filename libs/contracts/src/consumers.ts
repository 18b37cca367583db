import { abandonedCart } from './analytics/abandoned-cart.js';
import { bulkOperation } from './bulk/bulk-operation.js';
import { cart } from './checkout/cart.js';
import { order } from './checkout/order.js';
import { customerConsumers } from './customer-consumers.js';
import {
  consumersOf,
  type DurableConsumer,
  durableConsumerOf,
  durableConsumerOfRequests,
  durableConsumerOfTimer,
} from './declaration/consumer.js';
import { erpArticle } from './erp/article.js';
import { schedule } from './function/schedule.js';
import { item } from './inventory/item.js';
import { reservation } from './inventory/reservation.js';
import { mail } from './notification/mail.js';
import { REQUESTS } from './declaration/support-streams.js';
import { payment } from './payment/payment.js';
import { discount } from './pricing/discount.js';
import { shipment } from './shipping/shipment.js';
import { staffMember } from './staff/member.js';
import {
  ANALYTICS,
  BULK,
  CART,
  ERP,
  FUNCTION,
  INVENTORY,
  NOTIFICATION,
  ORDER,
  PAYMENT,
  PRICING,
  SHIPPING,
  STAFF,
  streams,
} from './streams.js';
import { timerConsumers } from './timer-consumers.js';

const onAbandonedCart = consumersOf(ANALYTICS, abandonedCart);
const onErpArticle = consumersOf(ERP, erpArticle);
const onSchedule = consumersOf(FUNCTION, schedule);
const onBulkOperation = consumersOf(BULK, bulkOperation);
const onCart = consumersOf(CART, cart);
const onOrder = consumersOf(ORDER, order);
const onItem = consumersOf(INVENTORY, item);
const onReservation = consumersOf(INVENTORY, reservation);
const onPayment = consumersOf(PAYMENT, payment);
const onShipment = consumersOf(SHIPPING, shipment);
const onMail = consumersOf(NOTIFICATION, mail);
const onDiscount = consumersOf(PRICING, discount);
const onStaffMember = consumersOf(STAFF, staffMember);

const otherConsumers = {
  placeOrderWhenCartCheckedOut: onCart('checkout-service', 'place-order-when-cart-checked-out', 'CartCheckedOut'),
  timeCartExpiry: onCart(
    'checkout-service',
    'time-cart-expiry',
    'CartCreated',
    'CartReopened',
    'CartUnmerged',
    'CartExpiryPostponed',
  ),
  reopenCartWhenOrderCancelled: onOrder('checkout-service', 'reopen-cart-when-order-cancelled', 'OrderCancelled'),
  requestStockWhenOrderPlaced: onOrder('checkout-service', 'request-stock-when-order-placed', 'OrderPlaced'),
  timeSteps: onOrder(
    'checkout-service',
    'time-steps',
    'StockReservationRequested',
    'PaymentAuthorisationRequested',
    'PaymentActionAwaited',
  ),
  eraseKeysWhenPersonalDataErased: onOrder('checkout-service', 'erase-keys-when-personal-data-erased', 'PersonalDataErased'),
  goOnWhenDiscountAnswered: onDiscount(
    'checkout-service',
    'go-on-when-discount-answered',
    'DiscountRedeemed',
    'DiscountRedemptionRefused',
    'DiscountRedemptionReleased',
  ),
  goOnWhenStockAnswered: onReservation(
    'checkout-service',
    'go-on-when-stock-answered',
    'StockReserved',
    'StockReservationRefused',
    'ReservationReleased',
    'ReservationExpired',
    'StockCommitRefused',
  ),
  goOnWhenPaymentAnswered: onPayment(
    'checkout-service',
    'go-on-when-payment-answered',
    'PaymentActionRequired',
    'PaymentAuthorised',
    'PaymentDeclined',
    'PaymentUnresolved',
    'PaymentCaptured',
    'PaymentCaptureFailed',
    'PaymentRefunded',
    'PaymentRefundFailed',
    'PaymentVoided',
  ),
  goOnWhenShipmentChanged: onShipment(
    'checkout-service',
    'go-on-when-shipment-changed',
    'ShipmentDispatched',
    'ShipmentDelivered',
    'ShipmentCancelled',
    'ShipmentCancellationRefused',
    'ShipmentRedirected',
    'ShipmentRedirectionRefused',
  ),
  reserveStockWhenRequested: onOrder('inventory-service', 'reserve-stock-when-requested', 'StockReservationRequested'),
  releaseStockWhenRequested: onOrder('inventory-service', 'release-stock-when-requested', 'StockReleaseRequested'),
  commitStockWhenOrderPaid: onOrder('inventory-service', 'commit-stock-when-order-paid', 'OrderPaid'),
  commitStockWhenFulfilmentRequested: onOrder(
    'inventory-service',
    'commit-stock-when-fulfilment-requested',
    'FulfilmentRequested',
  ),
  restockWhenRequested: onOrder('inventory-service', 'restock-when-requested', 'RestockRequested'),
  fillBackordersWhenPostponed: onItem('inventory-service', 'fill-backorders-when-postponed', 'BackorderFillPostponed'),
  timeReservations: onReservation('inventory-service', 'time-reservations', 'StockReserved'),
  authoriseWhenRequested: onOrder('payment-service', 'authorise-when-requested', 'PaymentAuthorisationRequested'),
  captureWhenOrderConfirmed: onOrder('payment-service', 'capture-when-order-confirmed', 'OrderConfirmed'),
  captureWhenRequested: onOrder('payment-service', 'capture-when-requested', 'PaymentCaptureRequested'),
  lookWhileActionRequired: onPayment('payment-service', 'look-while-action-required', 'PaymentActionRequired'),
  refundWhenRequested: onOrder('payment-service', 'refund-when-requested', 'RefundRequested'),
  voidWhenRequested: onOrder('payment-service', 'void-when-requested', 'PaymentVoidRequested'),
  exportOrderWhenPaid: onOrder('sink-service', 'export-order-when-paid', 'OrderPaid'),
  alertWhenLowStockReached: onItem('sink-service', 'alert-when-low-stock-reached', 'LowStockReached'),
  assessRiskWhenOrderPlaced: onOrder('functions', 'assess-risk-when-order-placed', 'OrderPlaced'),
  prepareShipmentWhenOrderPaid: onOrder('shipping-service', 'prepare-shipment-when-order-paid', 'OrderPaid'),
  redeemDiscountsWhenRequested: onOrder('pricing-service', 'redeem-discounts-when-requested', 'DiscountRedemptionRequested'),
  releaseDiscountsWhenRequested: onOrder('pricing-service', 'release-discounts-when-requested', 'DiscountReleaseRequested'),
  prepareShipmentWhenFulfilmentRequested: onOrder(
    'shipping-service',
    'prepare-shipment-when-fulfilment-requested',
    'FulfilmentRequested',
  ),
  cancelShipmentWhenRequested: onOrder('shipping-service', 'cancel-shipment-when-requested', 'ShipmentCancellationRequested'),
  redirectShipmentWhenRequested: onOrder('shipping-service', 'redirect-shipment-when-requested', 'AddressChangeRequested'),
  sendLaterWhenBackorderFilled: onItem('shipping-service', 'send-later-when-backorder-filled', 'BackorderFilled'),
  timeLaterDispatch: onShipment('shipping-service', 'time-later-dispatch', 'BackorderedLinesArrived'),
  timeDispatch: onShipment('shipping-service', 'time-dispatch', 'ShipmentPrepared'),
  timeDelivery: onShipment('shipping-service', 'time-delivery', 'ShipmentDispatched'),
  sendMailWhenOrderChanged: onOrder(
    'notification-service',
    'send-mail-when-order-changed',
    'OrderPlaced',
    'PaymentActionAwaited',
    'OrderPaid',
    'OrderRefunded',
    'OrderCancelled',
  ),
  sendMailWhenShipmentDispatched: onShipment('notification-service', 'send-mail-when-shipment-dispatched', 'ShipmentDispatched'),
  eraseKeyWhenStaffMemberErased: onStaffMember('checkout-service', 'erase-key-when-staff-member-erased', 'StaffMemberErased'),
  sendInvitationOfStaff: onStaffMember('notification-service', 'send-invitation-of-staff', 'StaffMemberInvited'),
  sendMailWhenCartAbandoned: onAbandonedCart('notification-service', 'send-mail-when-cart-abandoned', 'CartAbandoned'),
  sendMailWhenRequested: onMail('notification-service', 'send-mail-when-requested', 'MailRequested'),
  reviseProductWhenErpArticleChanged: onErpArticle(
    'catalog-service',
    'revise-product-when-erp-article-changed',
    'ErpArticleChanged',
    'ErpArticleRemoved',
    'ErpPriceChanged',
    'ErpPriceRemoved',
    'ErpBarcodeAssigned',
    'ErpBarcodeRemoved',
  ),
  takeStockWhenErpStockChanged: onErpArticle('inventory-service', 'take-stock-when-erp-stock-changed', 'ErpStockChanged'),
  refreshRatesWhenScheduled: onSchedule('functions', 'refresh-rates-when-scheduled', 'ScheduleDue'),
  doBulkOperationStep: onBulkOperation('gateway', 'do-bulk-operation-step', 'BulkOperationRequested', 'BulkOperationAdvanced'),
} as const;

/** The durable consumers: the app and the events that it handles. */
export const consumers: typeof otherConsumers & typeof customerConsumers = { ...otherConsumers, ...customerConsumers };

/** Every durable consumer. */
export const durableConsumers: readonly DurableConsumer[] = [
  ...Object.values(consumers).map((consumer) => durableConsumerOf(consumer)),
  ...Object.values(timerConsumers).map(durableConsumerOfTimer),
  ...streams.flatMap(({ owner, aggregates }) =>
    aggregates
      .filter(({ requests }) => requests.length > 0)
      .map((aggregate) => durableConsumerOfRequests(owner, aggregate, REQUESTS.name)),
  ),
];
