import { ButtonLink, cx, EmptyState, ErrorState, navigate, paths, useAddress, useTitle } from '@shop/kit';
import { messages } from '@shop/search/messages';
import { useState } from 'react';
import { type Browse, filterCount, readBrowse, step, writeBrowse } from './listing/address.ts';
import styles from './browse-page.module.css';
import { Chips } from './chips.tsx';
import { Facets } from './facets/facets.tsx';
import { FilterDrawer } from './facets/filter-drawer.tsx';
import { NoResults } from './no-results.tsx';
import { partialMatchText } from './listing/partial-match.ts';
import { Results } from './results.tsx';
import { Toolbar } from './toolbar.tsx';
import { useListing } from './listing/use-listing.ts';
import { useObservedSearch } from './listing/use-observed-search.ts';

const titleOf = ({ query, sort }: Browse) => {
  if (query) return messages.resultsFor(query);
  return sort === 'newest' ? messages.newIn : messages.allProducts;
};

/** A list of products with its filters. All state is in the URL. */
export const BrowsePage = ({ handle }: { handle?: string }) => {
  const { pathname, searchParams } = useAddress();
  const browse = readBrowse(searchParams);
  const listing = useListing(handle, browse);
  const [drawer, setDrawer] = useState(false);
  useObservedSearch(handle === undefined ? browse.query : '', listing.fetching ? undefined : listing.products?.totalCount);
  const title = handle === undefined ? titleOf(browse) : listing.title;
  useTitle(listing.missing ? messages.notFound : title);

  /** Each filter and each order has a history entry; loading more of the same list has none. */
  const change = (next: Browse) =>
    navigate(writeBrowse(pathname, next), { replace: next.show !== browse.show && next.show > step });
  if (listing.missing) {
    return (
      <EmptyState icon="search" heading="h1" title={messages.missing} text={messages.missingText}>
        <ButtonLink href={paths.search()}>{messages.shopAll}</ButtonLink>
      </EmptyState>
    );
  }
  if (listing.failed) return <ErrorState heading="h1" onRetry={listing.retry} />;

  const { products, fetching } = listing;
  const facets = <Facets facets={products?.facets} within={handle !== undefined} browse={browse} onChange={change} />;
  const nothing = products?.totalCount === 0 && !fetching;
  const hasNoProducts = nothing && filterCount(browse) === 0;
  return (
    <div className={cx(styles.page, hasNoProducts && styles.withoutProducts)}>
      <header className={styles.heading}>
        <h1 dir="auto">{title ?? ' '}</h1>
        {listing.description && <p>{listing.description}</p>}
      </header>
      <aside className={styles.rail} aria-label={messages.filters.title}>
        {facets}
      </aside>
      <section className={styles.list} aria-label={messages.products}>
        <Toolbar
          total={products?.totalCount}
          fetching={fetching}
          browse={browse}
          onChange={change}
          onFilter={() => setDrawer(true)}
          bare={hasNoProducts}
        />
        <Chips facets={products?.facets} browse={browse} onChange={change} />
        {products?.partialMatch && !fetching && !nothing && (
          <p className={styles.partial} role="note">
            {partialMatchText(products.partialMatch)}
          </p>
        )}
        {nothing ? (
          <NoResults browse={browse} onChange={change} suggestions={products?.suggestedQueries ?? []} />
        ) : (
          <Results products={products} dimmed={fetching} browse={browse} onChange={change} pathname={pathname} />
        )}
      </section>
      <FilterDrawer open={drawer} onClose={() => setDrawer(false)} total={products?.totalCount} chosen={filterCount(browse)}>
        {facets}
      </FilterDrawer>
    </div>
  );
};
