import { Button, counted, formatCount, Icon } from '@shop/kit';
import { messages } from '@shop/search/messages';
import { type Browse, filterCount, refine, type Sort, sorts } from './listing/address.ts';
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

/** The number of products, the order, and on small screens the button that opens the filters. */
export const Toolbar = ({ total, fetching, browse, onChange, onFilter, bare }: Props) => {
  const chosen = filterCount(browse);
  return (
    <div className={styles.toolbar}>
      <p className={styles.count} role="status">
        {total === undefined || fetching ? messages.loading : counted(messages.count, total)}
      </p>
      {!bare && (
        <>
          <span className={styles.filter}>
            <Button variant="secondary" onClick={onFilter}>
              <Icon name="filter" />
              {messages.filters.open}
              {chosen > 0 && ` (${formatCount(chosen)})`}
            </Button>
          </span>
          <label className={styles.sort}>
            <span aria-hidden="true">{messages.sortBy}</span>
            <select
              aria-label={messages.sortBy}
              value={browse.sort}
              onChange={(event) => onChange(refine(browse, { sort: event.target.value as Sort }))}
            >
              {sorts.map((sort) => (
                <option key={sort} value={sort}>
                  {messages.orders[sort]}
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
