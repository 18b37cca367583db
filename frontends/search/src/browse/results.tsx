import { Button, ButtonLink, ProductCard, Skeleton } from '@shop/kit';
import { messages } from '@shop/search/messages';
import { type Browse, maxShown, refine, step, writeBrowse } from './listing/address.ts';
import styles from './results.module.css';
import type { Products } from './listing/use-listing.ts';

interface Props {
  /** Shows placeholders while there are no results. */
  products: Products | undefined;
  dimmed: boolean;
  browse: Browse;
  onChange: (next: Browse) => void;
  pathname: string;
}

const visibleCount = 4;

const Placeholders = () => (
  <ul className={styles.grid}>
    {Array.from({ length: 9 }, (_, index) => (
      <li key={index} className={styles.place}>
        <Skeleton ratio="1" />
        <Skeleton width="70%" height="1.1rem" />
        <Skeleton width="35%" height="1.1rem" />
      </li>
    ))}
  </ul>
);

/** The grid, and the button for more: products are appended until the page is full, then comes the next page. */
export const Results = ({ products, dimmed, browse, onChange, pathname }: Props) => {
  if (!products) return <Placeholders />;
  const { nodes, pageInfo } = products;
  const more = { ...browse, show: Math.min(browse.show + step, maxShown) };
  const next = refine(browse, { after: pageInfo.endCursor ?? undefined });
  return (
    <>
      <ul className={styles.grid} data-dimmed={dimmed || undefined} aria-busy={dimmed}>
        {nodes.map((product, index) => (
          <li key={product.id}>
            <ProductCard product={product} eager={index < visibleCount} />
          </li>
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <div className={styles.more}>
          {browse.show < maxShown ? (
            <Button variant="secondary" busy={dimmed} onClick={() => onChange(more)}>
              {messages.more}
            </Button>
          ) : (
            <ButtonLink variant="secondary" href={writeBrowse(pathname, next)}>
              {messages.next}
            </ButtonLink>
          )}
        </div>
      )}
    </>
  );
};
