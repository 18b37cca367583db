import { formatMoney, isFree, type Money } from '@shop/kit';
import { messages } from '@shop/cart/messages';
import { blockedIn } from '../../cart/blocked-lines.ts';
import type { Cart, Warning } from '../../cart/state/cart-model.ts';
import { Folded } from './folded.tsx';
import styles from './order-summary.module.css';
import { discountRows } from '../../cart/discount-rows.ts';
import type { ShownOrder } from './shown-order.ts';
import { SummaryLine } from './summary-line.tsx';

interface Props {
  cart: Cart;
  warnings: readonly Warning[];
  shown: ShownOrder;
  /** What the order costs with the delivery that is chosen. */
  orderCost: OrderCost | undefined;
}

interface OrderCost {
  totalAddedTaxAmount: Money;
  totalTaxAmount: Money;
}

const priceOf = (shipping: Money | undefined) => {
  if (!shipping) return '–';
  return isFree(shipping) ? messages.free : formatMoney(shipping);
};

const Row = ({ label, value, strong = false }: { label: string; value: string; strong?: boolean }) => (
  <div className={strong ? styles.totalRow : styles.row}>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </div>
);

/** The items and the total. */
export const OrderSummary = ({ cart, warnings, shown, orderCost }: Props) => {
  const total = formatMoney(shown.total);
  const blocked = blockedIn(cart, warnings);
  const added = orderCost?.totalAddedTaxAmount;
  const included = cart.cost.totalTaxAmount && added && isFree(added) ? orderCost.totalTaxAmount : undefined;
  return (
    <section className={styles.summary} aria-label={messages.summary.title}>
      <Folded open={warnings.length > 0} heading={messages.summary.yourOrder} trailing={total}>
        <ul className={styles.lines}>
          {cart.lines.nodes.map((line) => (
            <SummaryLine key={line.id} line={line} warnings={warnings} available={blocked.get(line.id)} />
          ))}
        </ul>
        <dl className={styles.costs}>
          <Row label={messages.subtotal} value={formatMoney(cart.cost.subtotalAmount)} />
          {discountRows(cart).map(({ label, amount }) => (
            <Row key={label} label={label} value={`−${formatMoney(amount)}`} />
          ))}
          <Row label={messages.delivery} value={priceOf(shown.shipping)} />
          {added && !isFree(added) && <Row label={messages.tax} value={formatMoney(added)} />}
          <Row label={messages.total} value={total} strong />
          {included && <Row label={messages.includedTax} value={formatMoney(included)} />}
        </dl>
      </Folded>
    </section>
  );
};
