import { ErrorState, paths, ProductRow, useTitle } from '@shop/kit';
import { messages } from '@shop/search/messages';
import { useQuery } from 'urql';
import { Categories } from './categories.tsx';
import { LandingQuery } from './landing.query.ts';
import { Promises } from './promises.tsx';

/** The front page of the shop, below the static texts of the page. */
export const Landing = () => {
  useTitle(undefined);
  const [{ data, error }, again] = useQuery({ query: LandingQuery });
  if (error && !data) return <ErrorState onRetry={() => again({ requestPolicy: 'network-only' })} />;
  const trending = data?.trending?.products.nodes ?? [];
  return (
    <>
      <Categories collections={data?.collections.nodes} />
      <ProductRow title={messages.landing.popular} all={paths.search()} products={data?.picks.nodes} placeholderCount={8} />
      <ProductRow title={messages.landing.trending} all={paths.collection('trending')} products={trending} placeholderCount={0} />
      <Promises />
      <ProductRow title={messages.landing.newIn} all="/search?sort=newest" products={data?.fresh.nodes} placeholderCount={4} />
    </>
  );
};
