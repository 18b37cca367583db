import { formatCount, formatMoney, Picture, shownAttributes, shownVariantTitle } from '@shop/kit';
import { messages } from '@shop/cart/messages';
import type { Line, Warning } from '../../cart/state/cart-model.ts';
import { LineFix } from '../../cart/line-fix.tsx';
import { lineNotes } from '../../cart/line-notes.ts';
import { useLine } from '../../cart/use-line.ts';
import styles from './order-summary.module.css';

interface Props {
  line: Line;
  warnings: readonly Warning[];
  /** The available quantity, when it is less than the line's. */
  available: number | undefined;
}

/** One item of the order, with an action when it is not available. */
export const SummaryLine = ({ line, warnings, available }: Props) => {
  const { pending, userError, setQuantity, takeOut } = useLine(line);
  const { merchandise, quantity, cost } = line;
  return (
    <li className={styles.line} data-testid="summary-line">
      <Picture image={merchandise.image} alt="" className={styles.picture} />
      <span>
        <span dir="auto">{merchandise.product.title}</span>
        <small>
          {shownVariantTitle(merchandise.title) && `${merchandise.title} · `}
          {messages.summary.quantity(formatCount(quantity))}
        </small>
        {shownAttributes(line.attributes).map((attribute) => (
          <small key={attribute} dir="auto">
            {attribute}
          </small>
        ))}
        {lineNotes(line, warnings).map((note) => (
          <small key={note} className={styles.note}>
            {note}
          </small>
        ))}
        {available !== undefined && (
          <LineFix
            title={merchandise.product.title}
            available={available}
            disabled={pending}
            onReduce={setQuantity}
            onRemove={takeOut}
          />
        )}
        <small className={styles.note} role="alert">
          {userError}
        </small>
      </span>
      <span className={styles.amount}>{formatMoney(cost.subtotalAmount)}</span>
    </li>
  );
};
