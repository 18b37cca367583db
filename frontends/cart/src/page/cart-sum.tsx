import { ButtonLink, formatMoney, isFree, paths } from '@shop/kit';
import { discountRows } from '../cart/discount-rows.ts';
import type { Cart, Warning } from '../cart/state/cart-model.ts';
import styles from './cart-sum.module.css';
import { DiscountCode } from './discount-code.tsx';

/** The total with its discounts, the field for a code, and the link to the checkout. */
export const CartSum = ({ cart, warnings }: { cart: Cart; warnings: readonly Warning[] }) => (
  <section className={styles.sum} aria-label="Summary">
    <p className={styles.row}>
      <span>Subtotal</span>
      <strong data-testid="subtotal">{formatMoney(cart.cost.subtotalAmount)}</strong>
    </p>
    {discountRows(cart).map(({ label, amount }) => (
      <p key={label} className={styles.discount}>
        <span dir="auto">{label}</span>
        <span>−{formatMoney(amount)}</span>
      </p>
    ))}
    {!isFree(cart.cost.totalDiscountAmount) && (
      <p className={styles.row}>
        <span>Total</span>
        <strong data-testid="cart-total">{formatMoney(cart.cost.totalAmount)}</strong>
      </p>
    )}
    {cart.cost.totalTaxAmount && !isFree(cart.cost.totalTaxAmount) && (
      <p className={styles.hint}>With {formatMoney(cart.cost.totalTaxAmount)} tax.</p>
    )}
    <DiscountCode cart={cart} warnings={warnings} />
    <p className={styles.hint}>Delivery is calculated at checkout.</p>
    <ButtonLink href={paths.checkout} size="large" wide>
      Check out
    </ButtonLink>
    <ButtonLink href={paths.search()} variant="plain">
      Continue shopping
    </ButtonLink>
  </section>
);
