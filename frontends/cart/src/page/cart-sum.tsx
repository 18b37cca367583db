import { ButtonLink, formatMoney, isFree, paths } from '@shop/kit';
import { messages } from '@shop/cart/messages';
import { discountRows } from '../cart/discount-rows.ts';
import type { Cart, Warning } from '../cart/state/cart-model.ts';
import styles from './cart-sum.module.css';
import { DiscountCode } from './discount-code.tsx';

/** The total with its discounts, the field for a code, and the link to the checkout. */
export const CartSum = ({ cart, warnings }: { cart: Cart; warnings: readonly Warning[] }) => (
  <section className={styles.sum} aria-label={messages.sum.title}>
    <p className={styles.row}>
      <span>{messages.subtotal}</span>
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
        <span>{messages.total}</span>
        <strong data-testid="cart-total">{formatMoney(cart.cost.totalAmount)}</strong>
      </p>
    )}
    {cart.cost.totalTaxAmount && !isFree(cart.cost.totalTaxAmount) && (
      <p className={styles.hint}>{messages.sum.withTax(formatMoney(cart.cost.totalTaxAmount))}</p>
    )}
    <DiscountCode cart={cart} warnings={warnings} />
    <p className={styles.hint}>{messages.sum.deliveryLater}</p>
    <ButtonLink href={paths.checkout} size="large" wide>
      {messages.checkOut}
    </ButtonLink>
    <ButtonLink href={paths.search()} variant="plain">
      {messages.goOn}
    </ButtonLink>
  </section>
);
