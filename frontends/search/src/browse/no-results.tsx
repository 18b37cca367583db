import { Button, ButtonLink, EmptyState, paths } from '@shop/kit';
import { messages } from '@shop/search/messages';
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
    <EmptyState icon="search" title={messages.nothing.title} text={filtered ? messages.nothing.filtered : messages.nothing.text}>
      {suggestions.map((query) => (
        <ButtonLink key={query} variant="secondary" href={paths.search(query)}>
          {messages.nothing.searchFor(query)}
        </ButtonLink>
      ))}
      {filtered && <Button onClick={() => onChange(withoutFilters(browse))}>{messages.filters.clear}</Button>}
      <ButtonLink variant={filtered ? 'secondary' : 'primary'} href={paths.search()}>
        {messages.shopAll}
      </ButtonLink>
    </EmptyState>
  );
};
