import { ProductShelf } from '@shop/kit';
import { useQuery } from 'urql';
import { RecommendationsQuery } from './recommendations.query.ts';

const count = 4;

/** Products like this one. They are an extra: if they cannot be had, nothing is missing from the page. */
export const Recommendations = ({ productId }: { productId: string }) => {
  const [{ data, error }] = useQuery({ query: RecommendationsQuery, variables: { productId } });
  if (error && !data) return null;
  const products = data ? (data.productRecommendations ?? []).slice(0, count) : undefined;
  return <ProductShelf title="You may also like" products={products} placeholderCount={count} />;
};
