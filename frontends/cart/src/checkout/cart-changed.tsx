import { Button, formatMoney } from '@shop/kit';
import { changesBetween, type ShownOrder } from './shown-order.ts';
import styles from './total-changed.module.css';

interface Props {
  /** What the shopper agreed to. */
  before: ShownOrder;
  now: ShownOrder;
  onAgree: () => void;
}

/** Tells that the cart is not what it was when the shopper saw it last, and asks whether that is right. */
export const CartChanged = ({ before, now, onAgree }: Props) => (
  <div className={styles.notice}>
    <p>
      <strong>Your cart changed</strong>
    </p>
    <ul className={styles.changes}>
      {changesBetween(before, now).map((change) => (
        <li key={change} dir="auto">
          {change}
        </li>
      ))}
    </ul>
    {now.shipping && (
      <p>
        The total is now <strong>{formatMoney(now.total)}</strong>. It was {formatMoney(before.total)}.
      </p>
    )}
    <Button variant="secondary" onClick={onAgree}>
      Continue with this cart
    </Button>
  </div>
);
