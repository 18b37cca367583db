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
  PREPARED: 'Order packed',
  SHIPPED: 'Shipped',
  DELIVERED: 'Delivered',
  PAYMENT_VOIDED: 'Payment cancelled',
  STOCK_RELEASED: 'Items returned to stock',
  CANCELLED: 'Order cancelled',
};

/** All events of the order, the latest first. */
export const Timeline = ({ order }: { order: Order }) => (
  <section className={styles.section} aria-labelledby="timeline">
    <h2 id="timeline">Order updates</h2>
    <ol className={styles.timeline} reversed data-testid="timeline">
      {[...order.timeline].reverse().map(({ at, event, detail }, index) => (
        <li key={`${event} ${at}`} className={styles.entry}>
          <span className={styles.title}>
            {titles[event]}
            {index === 0 && <Badge tone="neutral">Latest</Badge>}
          </span>
          {detail && detail !== titles[event] && <span className={styles.detail}>{detail}</span>}
          <time className={styles.detail} dateTime={at}>
            {format.format(new Date(at))}
          </time>
        </li>
      ))}
    </ol>
  </section>
);
