import { Button, formatMoney } from '@shop/kit';
import { changesBetween, type ShownOrder } from './shown-order.ts';
import styles from './total-changed.module.css';

interface Props {
  /** The order that the shopper agreed to. */
  before: ShownOrder;
  now: ShownOrder;
  onAgree: () => void;
}

/** Shows that the cart has changed since the shopper saw it, and asks for confirmation. */
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
