import { Button, ButtonLink, EmptyState, paths } from '@shop/kit';
import { type Browse, filterCount, withoutFilters } from './address.ts';

interface Props {
  browse: Browse;
  onChange: (next: Browse) => void;
}

export const NoResults = ({ browse, onChange }: Props) => {
  const filtered = filterCount(browse) > 0;
  return (
    <EmptyState
      icon="search"
      title="Nothing fits"
      text={
        filtered
          ? 'No product has all of what you chose. Take a filter away, or all of them.'
          : 'Try fewer or other words, or look through everything we have.'
      }
    >
      {filtered && <Button onClick={() => onChange(withoutFilters(browse))}>Clear filters</Button>}
      <ButtonLink variant={filtered ? 'secondary' : 'primary'} href={paths.search()}>
        Shop all
      </ButtonLink>
    </EmptyState>
  );
};
