import { counted, formatCount } from '@shop/kit';
import { messages } from '@shop/search/messages';
import { useState } from 'react';
import { type Browse, refine } from '../listing/address.ts';
import { FacetList } from './facet-list.tsx';
import { FacetSkeleton } from './facet-skeleton.tsx';
import { prominentFacets, keyOf } from './facet-values.ts';
import styles from './facets.module.css';
import { boundsOf } from '../listing/filters.ts';
import { PriceRange } from './price-range.tsx';
import type { Facet } from '../listing/use-listing.ts';

interface Props {
  facets: Facet[] | undefined;
  /** The list of a collection has no category filter. */
  within: boolean;
  browse: Browse;
  onChange: (next: Browse) => void;
}

const InStock = ({ facet, browse, onChange }: { facet: Facet } & Omit<Props, 'facets' | 'within'>) => {
  const yes = facet.values.find(({ input }) => (JSON.parse(input) as { available?: boolean }).available);
  return (
    <label className={styles.stock}>
      <input type="checkbox" checked={browse.inStock} onChange={() => onChange(refine(browse, { inStock: !browse.inStock }))} />
      {messages.filters.inStockOnly}
      {yes && <span className={styles.count}>{formatCount(yes.count)}</span>}
    </label>
  );
};

const unfolded = new Set(['type', 'vendor']);

const few = 5;

/** All facets of the list, as the shop API returns them. */
export const Facets = ({ facets, within, browse, onChange }: Props) => {
  const [all, setAll] = useState(false);
  if (!facets) return <FacetSkeleton />;
  const fitting = within ? facets.filter((facet) => keyOf(facet) !== 'type') : facets;
  const offered = all ? fitting : prominentFacets(fitting, browse, few);
  return (
    <div className={styles.facets}>
      {offered.map((facet) => {
        if (facet.type === 'BOOLEAN') return <InStock key={facet.id} facet={facet} browse={browse} onChange={onChange} />;
        if (facet.type === 'LIST')
          return (
            <FacetList key={facet.id} facet={facet} open={unfolded.has(keyOf(facet) ?? '')} browse={browse} onChange={onChange} />
          );
        return <PriceRange key={facet.id} bounds={boundsOf(facet.values[0]?.input)} browse={browse} onChange={onChange} />;
      })}
      {offered.length < fitting.length && (
        <button type="button" className={styles.rest} onClick={() => setAll(true)}>
          {counted(messages.filters.further, fitting.length - offered.length)}
        </button>
      )}
    </div>
  );
};
