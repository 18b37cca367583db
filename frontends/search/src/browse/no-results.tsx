import { Button, ButtonLink, EmptyState, paths } from '@shop/kit';
import { type Browse, filterCount, withoutFilters } from './listing/address.ts';

interface Props {
  browse: Browse;
  onChange: (next: Browse) => void;
  /** Other searches that find something. */
  suggestions: readonly string[];
}

export const NoResults = ({ browse, onChange, suggestions }: Props) => {
  const filtered = filterCount(browse) > 0;
  return (
    <EmptyState
      icon="search"
      title="No results"
      text={
        filtered
          ? 'No products match your filters. Try removing some.'
          : 'Check the spelling, try fewer words, or browse all products.'
      }
    >
      {suggestions.map((query) => (
        <ButtonLink key={query} variant="secondary" href={paths.search(query)}>
          Search for “{query}”
        </ButtonLink>
      ))}
      {filtered && <Button onClick={() => onChange(withoutFilters(browse))}>Clear filters</Button>}
      <ButtonLink variant={filtered ? 'secondary' : 'primary'} href={paths.search()}>
        Shop all
      </ButtonLink>
    </EmptyState>
  );
};
