import { deliveryDays, Icon } from '@shop/kit';
import type { Order } from '../live/use-order.ts';
import styles from './facts.module.css';
import { postalAddress } from './postal-address.ts';

const country = (code: string) => new Intl.DisplayNames(undefined, { type: 'region' }).of(code) ?? code;

const promiseOf = ({ deliveryOption: { description, workingDays }, createdAt }: Order) =>
  workingDays ? `Arrives ${deliveryDays(workingDays, new Date(createdAt))}` : description;

/** Shipping address, delivery date and tracking number. The delivery date comes from the delivery option only, in working days. */
export const Parcel = ({ order }: { order: Order }) => (
  <section className={styles.card} aria-labelledby="parcel">
    <h2 id="parcel">Delivery</h2>
    <address className={styles.address}>
      {postalAddress(order.shippingAddress, country).map((line) => (
        <span key={line}>{line}</span>
      ))}
    </address>
    <p>
      <strong>{order.deliveryOption.title}</strong>
      {order.status !== 'CANCELLED' && order.status !== 'DELIVERED' && <span className={styles.soft}>{promiseOf(order)}</span>}
    </p>
    {order.shipments.map(({ carrier, trackingNumber, deliverAt, status }) => (
      <p key={deliverAt} className={styles.shipment}>
        <Icon name="truck" />
        <span>
          {carrier ?? 'Parcel'}
          {trackingNumber && (
            <>
              {', tracking number '}
              <strong data-testid="tracking-number">{trackingNumber}</strong>
            </>
          )}
          <span className={styles.soft}>{status === 'DELIVERED' ? 'Delivered' : 'On its way'}</span>
        </span>
      </p>
    ))}
    <p className={styles.soft}>Updates are sent to {order.email}.</p>
  </section>
);
