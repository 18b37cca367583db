import { Button, Icon } from '@shop/kit';
import { type Browse, filterCount, refine, type Sort, sorts } from './listing/address.ts';
import { orders } from './listing/sort.ts';
import styles from './toolbar.module.css';

interface Props {
  total: number | undefined;
  fetching: boolean;
  browse: Browse;
  onChange: (next: Browse) => void;
  onFilter: () => void;
  /** There is nothing to filter or sort. */
  bare: boolean;
}

const counted = (total: number) => (total === 1 ? '1 product' : `${total.toLocaleString()} products`);

/** The number of products, the order, and on small screens the button that opens the filters. */
export const Toolbar = ({ total, fetching, browse, onChange, onFilter, bare }: Props) => {
  const chosen = filterCount(browse);
  return (
    <div className={styles.toolbar}>
      <p className={styles.count} role="status">
        {total === undefined || fetching ? 'Loading…' : counted(total)}
      </p>
      {!bare && (
        <>
          <span className={styles.filter}>
            <Button variant="secondary" onClick={onFilter}>
              <Icon name="filter" />
              Filter{chosen > 0 && ` (${chosen})`}
            </Button>
          </span>
          <label className={styles.sort}>
            <span aria-hidden="true">Sort by</span>
            <select
              aria-label="Sort by"
              value={browse.sort}
              onChange={(event) => onChange(refine(browse, { sort: event.target.value as Sort }))}
            >
              {sorts.map((sort) => (
                <option key={sort} value={sort}>
                  {orders[sort].label}
                </option>
              ))}
            </select>
            <Icon name="chevron" className={styles.arrow} />
          </label>
        </>
      )}
    </div>
  );
};
