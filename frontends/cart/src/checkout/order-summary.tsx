import { addMoney, formatMoney, isFree, type Money, Picture } from '@shop/kit';
import type { Cart, Warning } from '../cart/cart-store.ts';
import { lineNotes } from '../cart/line-notes.ts';
import { Folded } from './folded.tsx';
import styles from './order-summary.module.css';

interface Props {
  cart: Cart;
  warnings: readonly Warning[];
  shipping: Money | undefined;
}

const priceOf = (shipping: Money | undefined) => {
  if (!shipping) return '–';
  return isFree(shipping) ? 'Free' : formatMoney(shipping);
};

const Row = ({ label, value, strong = false }: { label: string; value: string; strong?: boolean }) => (
  <div className={strong ? styles.totalRow : styles.row}>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </div>
);

/** What is bought, and what it comes to. */
export const OrderSummary = ({ cart, warnings, shipping }: Props) => {
  const subtotal = cart.cost.subtotalAmount;
  const total = formatMoney(shipping ? addMoney(subtotal, shipping) : subtotal);
  const noted = cart.lines.nodes.some((line) => lineNotes(line, warnings).length > 0);
  return (
    <section className={styles.summary} aria-label="Order summary">
      <Folded open={noted} heading="Your order" aside={total}>
        <ul className={styles.lines}>
          {cart.lines.nodes.map((line) => (
            <li key={line.id} className={styles.line}>
              <Picture image={line.merchandise.image} alt="" className={styles.picture} />
              <span>
                <bdi>{line.merchandise.product.title}</bdi>
                <small>
                  {line.merchandise.title === 'Default Title' ? '' : `${line.merchandise.title}, `}
                  {line.quantity} ×
                </small>
                {lineNotes(line, warnings).map((note) => (
                  <small key={note} className={styles.note}>
                    {note}
                  </small>
                ))}
              </span>
              <span className={styles.amount}>{formatMoney(line.cost.totalAmount)}</span>
            </li>
          ))}
        </ul>
        <dl className={styles.costs}>
          <Row label="Subtotal" value={formatMoney(subtotal)} />
          <Row label="Delivery" value={priceOf(shipping)} />
          <Row label="Total" value={total} strong />
        </dl>
      </Folded>
    </section>
  );
};
