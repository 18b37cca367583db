import { Icon } from '@shop/kit';
import type { ReactNode } from 'react';
import styles from './facets.module.css';

interface Props {
  label: string;
  /** Expanded initially. */
  open: boolean;
  children: ReactNode;
}

/** One filter of the list, collapsible. */
export const FacetGroup = ({ label, open, children }: Props) => (
  <details className={styles.group} open={open}>
    <summary>
      {label}
      <Icon name="chevron" className={styles.fold} />
    </summary>
    <fieldset aria-label={label}>{children}</fieldset>
  </details>
);
