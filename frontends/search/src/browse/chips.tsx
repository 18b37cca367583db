import { Icon } from '@shop/kit';
import { messages } from '@shop/search/messages';
import { valuesOf } from './facets/facet-values.ts';
import type { Facet } from './listing/use-listing.ts';
import { type Browse, type Choice, filterCount, refine, toggle, withoutFilters } from './listing/address.ts';
import styles from './chips.module.css';

interface Props {
  /** Name the values, which are in the shop's language. */
  facets: readonly Facet[] | undefined;
  browse: Browse;
  onChange: (next: Browse) => void;
}

const priceLabel = ({ min, max }: Browse) => {
  if (min && max) return messages.filters.priceBetween(min, max);
  return min ? messages.filters.priceFrom(min) : messages.filters.priceUpTo(max ?? '');
};

const Chip = ({ label, onRemove }: { label: string; onRemove: () => void }) => (
  <li>
    <button type="button" className={styles.chip} aria-label={messages.filters.remove(label)} onClick={onRemove}>
      {label}
      <Icon name="close" className={styles.cross} />
    </button>
  </li>
);

/** What a chosen value is called in the language of the page. */
const labelOf = (facets: readonly Facet[], browse: Browse, { key, value }: Choice) =>
  facets.flatMap((facet) => valuesOf(facet, browse)).find(({ choice }) => choice.key === key && choice.value === value)?.label ??
  value;

/** The active filters, each with a button to remove it. */
export const Chips = ({ facets = [], browse, onChange }: Props) => {
  if (filterCount(browse) === 0) return null;
  return (
    <ul className={styles.chips} aria-label={messages.filters.chosen}>
      {browse.choices.map((choice) => (
        <Chip
          key={`${choice.key}=${choice.value}`}
          label={labelOf(facets, browse, choice)}
          onRemove={() => onChange(toggle(browse, choice))}
        />
      ))}
      {browse.inStock && <Chip label={messages.filters.inStock} onRemove={() => onChange(refine(browse, { inStock: false }))} />}
      {(browse.min || browse.max) && (
        <Chip label={priceLabel(browse)} onRemove={() => onChange(refine(browse, { min: undefined, max: undefined }))} />
      )}
      <li>
        <button type="button" className={styles.clear} onClick={() => onChange(withoutFilters(browse))}>
          {messages.filters.clearAll}
        </button>
      </li>
    </ul>
  );
};
