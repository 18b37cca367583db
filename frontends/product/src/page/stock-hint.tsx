import { cx } from '@shop/kit';
import styles from './stock-hint.module.css';
import type { Variant } from '../variants/variants.ts';

const few = 5;

const loading = { text: 'Checking availability', tone: undefined };

const hint = (variant: Variant | undefined) => {
  if (!variant?.availableForSale) return { text: 'Sold out', tone: styles.out };
  if (variant.currentlyNotInStock) return { text: 'Ships as soon as it is back in stock', tone: styles.few };
  const left = variant.quantityAvailable;
  return left !== null && left <= few
    ? { text: `Only ${left} left`, tone: styles.few }
    : { text: 'In stock, ready to ship', tone: styles.plenty };
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
