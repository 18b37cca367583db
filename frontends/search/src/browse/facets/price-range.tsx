import { messages } from '@shop/search/messages';
import { type Browse, readBrowse, refine } from '../listing/address.ts';
import { FacetGroup } from './facet-group.tsx';
import styles from './facets.module.css';

interface Props {
  bounds: { min?: number; max?: number };
  browse: Browse;
  onChange: (next: Browse) => void;
}

/** Minimum and maximum; takes effect on Enter or blur. Invalid input is restored. */
export const PriceRange = ({ bounds, browse, onChange }: Props) => {
  const take = (field: 'min' | 'max') => (input: HTMLInputElement) => {
    const typed = readBrowse(new URLSearchParams({ [field]: input.value.trim().replace(',', '.') }))[field];
    input.value = typed ?? '';
    if (typed !== browse[field]) onChange(refine(browse, { [field]: typed }));
  };
  const field = (name: 'min' | 'max', label: string, bound: string) => (
    <input
      key={`${name}=${browse[name] ?? ''}`}
      inputMode="decimal"
      aria-label={label}
      placeholder={bound}
      defaultValue={browse[name]}
      onBlur={(event) => take(name)(event.currentTarget)}
      onKeyDown={(event) => event.key === 'Enter' && take(name)(event.currentTarget)}
    />
  );
  return (
    <FacetGroup label={messages.filters.price} open>
      <div className={styles.range}>
        {field('min', messages.filters.lowest, String(Math.floor(bounds.min ?? 0)))}
        <span aria-hidden="true">–</span>
        {field('max', messages.filters.highest, bounds.max === undefined ? '' : String(Math.ceil(bounds.max)))}
      </div>
    </FacetGroup>
  );
};
