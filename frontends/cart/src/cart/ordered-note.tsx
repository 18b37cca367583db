import { paths } from '@shop/kit';
import { messages } from '@shop/cart/messages';
import { useCart } from './state/cart-store.ts';
import styles from './ordered-note.module.css';

/** A note that the cart has been ordered. */
export const OrderedNote = () => {
  const { ordered } = useCart();
  if (!ordered) return null;
  return (
    <p className={styles.note} role="status">
      {messages.ordered} <a href={paths.order(ordered)}>{messages.seeOrder}</a>
    </p>
  );
};
