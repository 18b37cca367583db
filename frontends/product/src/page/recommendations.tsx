import { ProductRow } from '@shop/kit';
import { messages } from '@shop/product/messages';
import { useQuery } from 'urql';
import { RecommendationsQuery } from './recommendations.query.ts';

const count = 4;

/** Similar products. Optional: nothing is shown when they cannot be loaded. */
export const Recommendations = ({ productId }: { productId: string }) => {
  const [{ data, error }] = useQuery({ query: RecommendationsQuery, variables: { productId } });
  if (error && !data) return null;
  const products = data ? (data.productRecommendations ?? []).slice(0, count) : undefined;
  return <ProductRow title={messages.alsoLike} products={products} placeholderCount={count} />;
};
