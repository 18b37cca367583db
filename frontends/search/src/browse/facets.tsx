import type { Browse } from './address.ts';
import { refine } from './address.ts';
import { FacetList } from './facet-list.tsx';
import { FacetSkeleton } from './facet-skeleton.tsx';
import styles from './facets.module.css';
import { boundsOf, choiceOf } from './filters.ts';
import { PriceRange } from './price-range.tsx';
import type { Facet } from './use-listing.ts';

interface Props {
  facets: Facet[] | undefined;
  /** The list is that of a collection, which is a category itself. */
  within: boolean;
  browse: Browse;
  onChange: (next: Browse) => void;
}

const InStock = ({ facet, browse, onChange }: { facet: Facet } & Omit<Props, 'facets' | 'within'>) => {
  const yes = facet.values.find(({ input }) => (JSON.parse(input) as { available?: boolean }).available);
  return (
    <label className={styles.stock}>
      <input type="checkbox" checked={browse.inStock} onChange={() => onChange(refine(browse, { inStock: !browse.inStock }))} />
      In stock only
      {yes && <span className={styles.count}>{yes.count}</span>}
    </label>
  );
};

const unfolded = new Set(['type', 'vendor']);

const keyOf = ({ type, values: [first] }: Facet) => (type === 'LIST' && first ? choiceOf(first.input)?.key : undefined);

/** All the ways to narrow the list down, as the shop API offers them. */
export const Facets = ({ facets, within, browse, onChange }: Props) => {
  if (!facets) return <FacetSkeleton />;
  const offered = within ? facets.filter((facet) => keyOf(facet) !== 'type') : facets;
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
    </div>
  );
};
