import { cx, formatCount } from '@shop/kit';
import { messages } from '@shop/search/messages';
import { useState } from 'react';
import { type Browse, toggle } from '../listing/address.ts';
import { FacetGroup } from './facet-group.tsx';
import { shortened, valuesOf } from './facet-values.ts';
import styles from './facets.module.css';
import type { Facet } from '../listing/use-listing.ts';

interface Props {
  facet: Facet;
  open: boolean;
  browse: Browse;
  onChange: (next: Browse) => void;
}

const few = 6;

/** A facet of which several values may be chosen. */
export const FacetList = ({ facet, open, browse, onChange }: Props) => {
  const [all, setAll] = useState(false);
  const values = valuesOf(facet, browse);
  if (values.length === 0) return null;
  const listed = all ? values : shortened(values, few);
  return (
    <FacetGroup label={facet.label} open={open || values.some(({ chosen }) => chosen)}>
      {listed.map(({ choice, label, count, chosen }) => (
        <label key={choice.value} className={cx(styles.value, count === 0 && styles.none)}>
          <input type="checkbox" checked={chosen} onChange={() => onChange(toggle(browse, choice))} />
          {label}
          <span className={styles.count}>{formatCount(count)}</span>
        </label>
      ))}
      {listed.length < values.length && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          {messages.filters.showAll(formatCount(values.length))}
        </button>
      )}
    </FacetGroup>
  );
};
