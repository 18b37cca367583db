import type { Browse } from './address.ts';
import { refine } from './address.ts';
import { FacetList } from './facet-list.tsx';
import { FacetSkeleton } from './facet-skeleton.tsx';
import styles from './facets.module.css';
import { boundsOf } from './filters.ts';
import { PriceRange } from './price-range.tsx';
import type { Facet } from './use-listing.ts';

interface Props {
  facets: Facet[] | undefined;
  browse: Browse;
  onChange: (next: Browse) => void;
}

const InStock = ({ facet, browse, onChange }: { facet: Facet } & Omit<Props, 'facets'>) => {
  const yes = facet.values.find(({ input }) => (JSON.parse(input) as { available?: boolean }).available);
  return (
    <label className={styles.stock}>
      <input type="checkbox" checked={browse.inStock} onChange={() => onChange(refine(browse, { inStock: !browse.inStock }))} />
      In stock only
      {yes && <span className={styles.count}>{yes.count}</span>}
    </label>
  );
};

/** All the ways to narrow the list down, as the shop API offers them. */
export const Facets = ({ facets, browse, onChange }: Props) => {
  if (!facets) return <FacetSkeleton />;
  return (
    <div className={styles.facets}>
      {facets.map((facet) => {
        if (facet.type === 'BOOLEAN') return <InStock key={facet.id} facet={facet} browse={browse} onChange={onChange} />;
        if (facet.type === 'LIST') return <FacetList key={facet.id} facet={facet} browse={browse} onChange={onChange} />;
        return <PriceRange key={facet.id} bounds={boundsOf(facet.values[0]?.input)} browse={browse} onChange={onChange} />;
      })}
    </div>
  );
};
