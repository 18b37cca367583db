import { Button, formatMoney } from '@shop/kit';
import { messages } from '@shop/cart/messages';
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
      <strong>{messages.changes.cartChanged}</strong>
    </p>
    <ul className={styles.changes}>
      {changesBetween(before, now).map((change) => (
        <li key={change} dir="auto">
          {change}
        </li>
      ))}
    </ul>
    {now.shipping && <p>{messages.changes.totalNow(formatMoney(now.total), formatMoney(before.total))}</p>}
    <Button variant="secondary" onClick={onAgree}>
      {messages.changes.goOn}
    </Button>
  </div>
);
