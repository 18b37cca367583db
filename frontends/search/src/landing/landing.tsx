import { ErrorState, paths, ProductShelf, useTitle } from '@shop/kit';
import { useQuery } from 'urql';
import { Categories } from './categories.tsx';
import { Hero } from './hero.tsx';
import { LandingQuery } from './landing.query.ts';
import { Promises } from './promises.tsx';

/** The front of the shop. */
export const Landing = () => {
  useTitle(undefined);
  const [{ data, error }, again] = useQuery({ query: LandingQuery });
  return (
    <>
      <Hero />
      {error && !data ? (
        <ErrorState onRetry={() => again({ requestPolicy: 'network-only' })} />
      ) : (
        <>
          <Categories collections={data?.collections.nodes} />
          <ProductShelf title="Picks of the season" all={paths.search()} products={data?.picks.nodes} places={8} />
          <Promises />
          <ProductShelf title="New in" all="/search?sort=newest" products={data?.fresh.nodes} places={4} />
        </>
      )}
    </>
  );
};
