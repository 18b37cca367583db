import { paths } from '@shop/kit';
import { useCart } from './cart-store.ts';
import styles from './ordered-note.module.css';

/** Tells that this cart is being bought already. */
export const OrderedNote = () => {
  const { ordered } = useCart();
  if (!ordered) return null;
  return (
    <p className={styles.note} role="status">
      An order of this cart is under way. <a href={paths.order(ordered)}>See how it goes</a>
    </p>
  );
};
