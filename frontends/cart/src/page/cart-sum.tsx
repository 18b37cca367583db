import { ButtonLink, formatMoney, paths } from '@shop/kit';
import type { Cart } from '../cart/state/cart-model.ts';
import styles from './cart-sum.module.css';

/** The total, and the link to the checkout. */
export const CartSum = ({ cart }: { cart: Cart }) => (
  <section className={styles.sum} aria-label="Summary">
    <p className={styles.row}>
      <span>Subtotal</span>
      <strong data-testid="subtotal">{formatMoney(cart.cost.subtotalAmount)}</strong>
    </p>
    <p className={styles.hint}>Delivery is calculated at checkout.</p>
    <ButtonLink href={paths.checkout} size="large" wide>
      Check out
    </ButtonLink>
    <ButtonLink href={paths.search()} variant="plain">
      Continue shopping
    </ButtonLink>
  </section>
);
