import { cx, formatCount } from '@shop/kit';
import { messages } from '@shop/product/messages';
import styles from './stock-hint.module.css';
import type { Variant } from '../variants/variants.ts';

const few = 5;

const loading = { text: messages.stock.checking, tone: undefined };

const hint = (variant: Variant | undefined) => {
  if (!variant?.availableForSale) return { text: messages.stock.soldOut, tone: styles.out };
  if (variant.currentlyNotInStock) return { text: messages.stock.later, tone: styles.few };
  const left = variant.quantityAvailable;
  return left !== null && left <= few
    ? { text: messages.stock.few(formatCount(left)), tone: styles.few }
    : { text: messages.stock.plenty, tone: styles.plenty };
};

/** The available quantity, announced to screen readers when it changes with the variant. `isLoading`: the variant is not loaded yet. */
export const StockHint = ({ variant, isLoading }: { variant: Variant | undefined; isLoading: boolean }) => {
  const { text, tone } = isLoading ? loading : hint(variant);
  return (
    <p className={cx(styles.hint, tone)} role="status">
      {text}
    </p>
  );
};
