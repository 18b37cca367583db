import { Badge } from '@shop/kit';
import type { Order } from '../live/use-order.ts';
import styles from './timeline.module.css';

const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' });

const titles: Readonly<Record<Order['timeline'][number]['event'], string>> = {
  PLACED: 'Order placed',
  STOCK_RESERVED: 'Items reserved',
  STOCK_REFUSED: 'Item out of stock',
  PAYMENT_AUTHORISED: 'Payment authorised',
  PAYMENT_DECLINED: 'Payment declined',
  PAYMENT_TIMED_OUT: 'Payment timed out',
  CONFIRMED: 'Order confirmed',
  PAID: 'Payment received',
  PREPARED: 'Being packed',
  SHIPPED: 'Shipped',
  DELIVERED: 'Delivered',
  PAYMENT_VOIDED: 'Payment cancelled',
  STOCK_RELEASED: 'Items returned to stock',
  CANCELLED: 'Order cancelled',
  PAYMENT_ACTION_REQUIRED: 'Your confirmation is needed',
  STOCK_EXPIRED: 'Reservation expired',
  CAPTURE_FAILED: 'Payment failed',
  ADDRESS_CHANGE_REQUESTED: 'Change of the address requested',
  ADDRESS_CHANGED: 'Address changed',
  ADDRESS_CHANGE_REFUSED: 'Address not changed',
  CLOSED: 'Order completed',
  CANCELLATION_REQUESTED: 'Cancellation requested',
  SHIPMENT_CANCELLED: 'Shipment stopped',
  CANCELLATION_REFUSED: 'Too late to cancel',
  RETURN_REQUESTED: 'Return requested',
  RETURN_RECEIVED: 'Return received',
  RESTOCKED: 'Returned items in stock',
  REFUND_REQUESTED: 'Refund under way',
  REFUNDED: 'Refunded',
  REFUND_FAILED: 'Refund failed',
};

type Actor = Exclude<Order['timeline'][number]['actor'], 'SHOP'>;
const actors: Readonly<Record<Actor, string>> = {
  BUYER: 'by you',
  STAFF: 'by our staff',
  PAYMENT_PROVIDER: 'by the payment provider',
  CARRIER: 'by the carrier',
};

/** All events of the order, the latest first. */
export const Timeline = ({ order }: { order: Order }) => (
  <section className={styles.section} aria-labelledby="timeline">
    <h2 id="timeline">Order updates</h2>
    <ol className={styles.timeline} reversed data-testid="timeline">
      {[...order.timeline].reverse().map(({ at, event, detail, actor }, index) => (
        <li key={`${event} ${at}`} className={styles.entry}>
          <span className={styles.title}>
            {titles[event]}
            {index === 0 && <Badge tone="neutral">Latest</Badge>}
          </span>
          {detail && detail !== titles[event] && <span className={styles.detail}>{detail}</span>}
          <time className={styles.detail} dateTime={at}>
            {format.format(new Date(at))}
            {actor !== 'SHOP' && ` · ${actors[actor]}`}
          </time>
        </li>
      ))}
    </ol>
  </section>
);
