import { paths } from '@shop/kit';
import { useCart } from './cart-store.ts';
import styles from './ordered-note.module.css';

/** Tells that this cart is being bought already. */
export const OrderedNote = () => {
  const { ordered } = useCart();
  if (!ordered) return null;
  return (
    <p className={styles.note} role="status">
      You’ve already placed an order for this cart. <a href={paths.order(ordered)}>Track your order</a>
    </p>
  );
};
