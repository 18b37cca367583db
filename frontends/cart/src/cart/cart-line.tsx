import {
  compareMoney,
  cx,
  formatMoney,
  Icon,
  IconButton,
  paths,
  Picture,
  Price,
  Quantity,
  shownAttributes,
  Spinner,
} from '@shop/kit';
import { messages } from '@shop/cart/messages';
import styles from './cart-line.module.css';
import type { Line, Warning } from './state/cart-model.ts';
import { lineNotes } from './line-notes.ts';
import { LineFix } from './line-fix.tsx';
import { useLine } from './use-line.ts';

interface Props {
  line: Line;
  warnings: readonly Warning[];
  /** The available quantity when it is below the line's. */
  available: number | undefined;
  onRemoved: () => void;
}

const maxQuantity = 99;

const optionsOf = ({ merchandise }: Line) =>
  merchandise.selectedOptions.filter(({ value }) => value !== 'Default Title').map(({ name, value }) => `${name}: ${value}`);

const Title = ({ line, isSold }: { line: Line; isSold: boolean }) => {
  const { product, selectedOptions } = line.merchandise;
  const query = new URLSearchParams(selectedOptions.map(({ name, value }) => [name, value]));
  if (!product.handle || !isSold)
    return (
      <span className={styles.title} dir="auto">
        {product.title}
      </span>
    );
  return (
    <a className={styles.title} dir="auto" href={`${paths.product(product.handle)}?${query}`}>
      {product.title}
    </a>
  );
};

/** A line of the cart with its errors and warnings. */
export const CartLine = ({ line, warnings, available, onRemoved }: Props) => {
  const { quantity, pending, userError, setQuantity, takeOut } = useLine(line);
  const { merchandise, cost } = line;
  const was = cost.compareAtAmountPerQuantity;
  const reduced = was && compareMoney(was, cost.amountPerQuantity) > 0;
  const notes = lineNotes(line, warnings);
  const left = merchandise.quantityAvailable ?? maxQuantity;
  const isSold = !warnings.some(({ target, code }) => target === line.id && code === 'MERCHANDISE_UNAVAILABLE');
  const removeWithNotice = async () => {
    if (await takeOut()) onRemoved();
  };
  return (
    <li className={cx(styles.line, pending && styles.pending)} aria-busy={pending} data-testid="cart-line">
      <Picture image={merchandise.image} alt="" className={styles.picture} />
      <div className={styles.words}>
        <Title line={line} isSold={isSold} />
        {optionsOf(line).map((option) => (
          <span key={option} className={styles.option}>
            {option}
          </span>
        ))}
        {shownAttributes(line.attributes).map((attribute) => (
          <span key={attribute} className={styles.option} dir="auto">
            {attribute}
          </span>
        ))}
        {(quantity > 1 || reduced) && (
          <span className={styles.each}>
            <Price price={cost.amountPerQuantity} was={was} />
            {quantity > 1 && messages.items.each}
          </span>
        )}
      </div>
      <strong className={styles.total} data-testid="line-total">
        {formatMoney(cost.subtotalAmount)}
      </strong>
      <div className={styles.controls}>
        <Quantity
          label={messages.items.quantity(merchandise.product.title)}
          value={quantity}
          max={Math.max(quantity, Math.min(maxQuantity, left))}
          onChange={setQuantity}
        />
        <IconButton label={messages.items.remove(merchandise.product.title)} aria-disabled={pending} onClick={removeWithNotice}>
          <Icon name="trash" />
        </IconButton>
        {pending && <Spinner />}
      </div>
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note}>
              <Icon name="warning" />
              {note}
            </li>
          ))}
        </ul>
      )}
      {available !== undefined && (
        <p className={styles.fix}>
          <LineFix
            title={merchandise.product.title}
            available={available}
            disabled={pending}
            onReduce={setQuantity}
            onRemove={removeWithNotice}
          />
        </p>
      )}
      <p className={styles.userError} role="alert">
        {userError}
      </p>
    </li>
  );
};
