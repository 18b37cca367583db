import { Icon } from '@shop/kit';
import { type Browse, filterCount, refine, toggle, withoutFilters } from './listing/address.ts';
import styles from './chips.module.css';

interface Props {
  browse: Browse;
  onChange: (next: Browse) => void;
}

const priceLabel = ({ min, max }: Browse) => {
  if (min && max) return `Price ${min} to ${max}`;
  return min ? `Price from ${min}` : `Price up to ${max}`;
};

const Chip = ({ label, onRemove }: { label: string; onRemove: () => void }) => (
  <li>
    <button type="button" className={styles.chip} aria-label={`Remove filter: ${label}`} onClick={onRemove}>
      {label}
      <Icon name="close" className={styles.cross} />
    </button>
  </li>
);

/** The active filters, each with a button to remove it. */
export const Chips = ({ browse, onChange }: Props) => {
  if (filterCount(browse) === 0) return null;
  return (
    <ul className={styles.chips} aria-label="Chosen filters">
      {browse.choices.map((choice) => (
        <Chip key={`${choice.key}=${choice.value}`} label={choice.value} onRemove={() => onChange(toggle(browse, choice))} />
      ))}
      {browse.inStock && <Chip label="In stock" onRemove={() => onChange(refine(browse, { inStock: false }))} />}
      {(browse.min || browse.max) && (
        <Chip label={priceLabel(browse)} onRemove={() => onChange(refine(browse, { min: undefined, max: undefined }))} />
      )}
      <li>
        <button type="button" className={styles.clear} onClick={() => onChange(withoutFilters(browse))}>
          Clear all
        </button>
      </li>
    </ul>
  );
};
