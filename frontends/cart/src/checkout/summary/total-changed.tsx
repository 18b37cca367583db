import { Button, Dialog, formatMoney } from '@shop/kit';
import { messages } from '@shop/cart/messages';
import { changesBetween, type ShownOrder } from './shown-order.ts';
import styles from './total-changed.module.css';

interface Props {
  /** The total on the button when it was pressed. */
  before: ShownOrder;
  /** Without the delivery cost while that is being queried. */
  now: ShownOrder;
  busy: boolean;
  onAgree: () => void;
  onClose: () => void;
}

/** Asks for confirmation before anything is ordered, because the order differs from the one shown. */
export const TotalChanged = ({ before, now, busy, onAgree, onClose }: Props) => (
  <Dialog
    title={messages.changes.orderChanged}
    open
    onClose={onClose}
    footer={
      <div className={styles.actions}>
        <Button wide busy={busy || !now.shipping} onClick={onAgree}>
          {now.shipping ? messages.checkout.placeFor(formatMoney(now.total)) : messages.checkout.place}
        </Button>
        <Button wide variant="secondary" onClick={onClose}>
          {messages.changes.review}
        </Button>
      </div>
    }
  >
    <div className={styles.words}>
      <p>{messages.changes.nothingOrdered}</p>
      <dl className={styles.totals}>
        <div>
          <dt>{messages.changes.saw}</dt>
          <dd>
            <s>{formatMoney(before.total)}</s>
          </dd>
        </div>
        <div>
          <dt>{messages.changes.total}</dt>
          <dd>
            <strong>{now.shipping ? formatMoney(now.total) : '…'}</strong>
          </dd>
        </div>
      </dl>
      <ul className={styles.changes} aria-label={messages.changes.list}>
        {changesBetween(before, now).map((change) => (
          <li key={change} dir="auto">
            {change}
          </li>
        ))}
      </ul>
    </div>
  </Dialog>
);
