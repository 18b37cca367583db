import { kitMessages } from '@shop/kit/messages';
import { compareMoney, formatMoney, formatPercent, type Money, percentOff } from '../shop/money.ts';
import { Badge } from '../ui/badge.tsx';
import { cx } from '../ui/cx.ts';
import { Hidden } from '../ui/hidden.tsx';
import styles from './price.module.css';

const messages = kitMessages.price;

interface Props {
  price: Money;
  /** The former price, shown struck through where it is higher. */
  was?: Money | null;
  /** Other variants have a higher price. */
  from?: boolean;
  size?: 'medium' | 'large';
}

/** The price, and the former price. */
export const Price = ({ price, was, from = false, size = 'medium' }: Props) => {
  const reduced = was && compareMoney(was, price) > 0 ? was : undefined;
  return (
    <span className={cx(styles.price, size === 'large' && styles.large)}>
      {reduced && <Hidden>{messages.now}</Hidden>}
      <span className={cx(styles.now, reduced && styles.reduced)}>
        {from && <small>{messages.from}</small>}
        {formatMoney(price)}
      </span>
      {reduced && (
        <>
          <Hidden>{messages.was}</Hidden>
          <s className={styles.was}>{formatMoney(reduced)}</s>
          {size === 'large' && <Badge tone="sale">−{formatPercent(percentOff(price, reduced))}</Badge>}
        </>
      )}
    </span>
  );
};
