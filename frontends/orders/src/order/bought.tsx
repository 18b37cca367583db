import { formatCount, formatMoney, isFree, type Money, Picture, shownAttributes, shownVariantTitle } from '@shop/kit';
import { messages } from '@shop/orders/messages';
import type { Order } from '../live/use-order.ts';
import styles from './facts.module.css';

interface RowProps {
  label: string;
  price: Money;
  strong?: boolean;
  /** The text when the cost is zero. */
  free?: string;
  /** The price is taken off. */
  off?: boolean;
}

const Row = ({ label, price, strong = false, free, off = false }: RowProps) => (
  <div className={strong ? styles.totalRow : styles.row}>
    <dt>{label}</dt>
    <dd>{free && isFree(price) ? free : `${off ? '−' : ''}${formatMoney(price)}`}</dd>
  </div>
);

/** The items of the order, and their costs. */
export const Bought = ({ order }: { order: Order }) => (
  <section className={styles.card} aria-labelledby="bought">
    <h2 id="bought">{messages.bought.title}</h2>
    <ul className={styles.lines}>
      {order.lines.nodes.map(({ id, title, variantTitle, quantity, customAttributes, image, cost }) => (
        <li key={id} className={styles.line}>
          <Picture image={image} alt="" className={styles.picture} />
          <span>
            <bdi>{title}</bdi>
            <span className={styles.soft}>
              {shownVariantTitle(variantTitle) && `${variantTitle} · `}
              {messages.bought.quantity(formatCount(quantity))}
            </span>
            {shownAttributes(customAttributes).map((attribute) => (
              <span key={attribute} className={styles.soft} dir="auto">
                {attribute}
              </span>
            ))}
          </span>
          <span className={styles.amount}>{formatMoney(cost.subtotalAmount)}</span>
        </li>
      ))}
    </ul>
    <dl className={styles.costs}>
      <Row label={messages.bought.subtotal} price={order.cost.subtotalAmount} />
      {order.discountAllocations
        .filter(({ discountedAmount }) => !isFree(discountedAmount))
        .map(({ title, code, discountedAmount }) => (
          <Row key={title} label={code ? `${title} (${code})` : title} price={discountedAmount} off />
        ))}
      <Row label={messages.bought.delivery} price={order.cost.totalShippingAmount} free={messages.bought.free} />
      {!isFree(order.cost.totalAddedTaxAmount) && <Row label={messages.bought.tax} price={order.cost.totalAddedTaxAmount} />}
      <Row label={messages.bought.total} price={order.cost.totalAmount} strong />
      {!isFree(order.totalRefunded) && <Row label={messages.bought.refunded} price={order.totalRefunded} />}
      {!isFree(order.cost.totalTaxAmount) && isFree(order.cost.totalAddedTaxAmount) && (
        <Row label={messages.bought.includedTax} price={order.cost.totalTaxAmount} />
      )}
    </dl>
  </section>
);
