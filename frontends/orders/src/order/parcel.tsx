import { countryName, deliveryDays, formatCount, Icon } from '@shop/kit';
import { messages } from '@shop/orders/messages';
import type { Order } from '../live/use-order.ts';
import styles from './facts.module.css';
import { parcelState } from './parcel-state.ts';
import { itemTitle } from '../live/item-title.ts';
import { postalAddress } from './postal-address.ts';

const promiseOf = ({ deliveryOption: { description, workingDays }, createdAt }: Order) =>
  workingDays ? messages.parcel.arrives(deliveryDays(workingDays, new Date(createdAt))) : description;

type ShipmentOf = Order['shipments'][number];

/** One parcel with its tracking number, which is a link where the shop has one; of several parcels, what is in each. */
const Shipment = ({ shipment, isOnly }: { shipment: ShipmentOf; isOnly: boolean }) => {
  const { carrier, trackingNumber, trackingUrl, lines } = shipment;
  const number = <strong data-testid="tracking-number">{trackingNumber}</strong>;
  return (
    <p className={styles.shipment}>
      <Icon name="truck" />
      <span>
        {carrier ?? messages.parcel.parcel}
        {trackingNumber && (
          <>
            {messages.parcel.tracking}
            {trackingUrl ? (
              <a href={trackingUrl} rel="noreferrer">
                {number}
              </a>
            ) : (
              number
            )}
          </>
        )}
        {!isOnly && (
          <span className={styles.soft}>
            {lines
              .map(({ title, variantTitle, quantity }) => `${formatCount(quantity)} × ${itemTitle({ title, variantTitle })}`)
              .join('; ')}
          </span>
        )}
        <span className={styles.soft}>{parcelState(shipment, isOnly)}</span>
      </span>
    </p>
  );
};

/** Shipping address, delivery date and tracking number. The delivery date comes from the delivery option only, in working days. */
export const Parcel = ({ order }: { order: Order }) => (
  <section className={styles.card} aria-labelledby="parcel">
    <h2 id="parcel">{messages.parcel.title}</h2>
    <address className={styles.address}>
      {postalAddress(order.shippingAddress, countryName).map((line) => (
        <span key={line}>{line}</span>
      ))}
    </address>
    <p>
      <strong>{order.deliveryOption.title}</strong>
      {order.status !== 'CANCELLED' && order.status !== 'DELIVERED' && <span className={styles.soft}>{promiseOf(order)}</span>}
    </p>
    {order.shipments.map((shipment) => (
      <Shipment key={shipment.trackingNumber ?? 'rest'} shipment={shipment} isOnly={order.shipments.length === 1} />
    ))}
    <p className={styles.soft}>{messages.parcel.updates(order.email)}</p>
  </section>
);
