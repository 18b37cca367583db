import { ButtonLink, EmptyState, ErrorState, observe, paths, useTitle } from '@shop/kit';
import { messages } from '@shop/product/messages';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { ProductDetail } from './product-detail.tsx';
import { ProductQuery } from '../variants/product.query.ts';
import { productVariables } from '../variants/product-variables.ts';
import { ProductSkeleton } from './product-skeleton.tsx';
import { Recommendations } from './recommendations.tsx';

/** A product, by its handle. Cached data are shown at once; price and stock are queried again. */
export const ProductPage = ({ handle }: { handle: string }) => {
  // Another selection needs no other query: all variants are loaded.
  const [variables] = useState(() => productVariables(handle, new URLSearchParams(window.location.search)));
  const [{ data, error, fetching }, again] = useQuery({
    query: ProductQuery,
    variables,
    requestPolicy: 'cache-and-network',
  });
  const product = data?.product;
  const missing = data?.product === null && !fetching;
  const productId = product?.id;
  useEffect(() => {
    if (productId) observe({ type: 'ProductViewed', productId });
  }, [productId]);
  useTitle(missing ? messages.notFound : product?.seo.title || product?.title);
  if (product) {
    return (
      <>
        <ProductDetail product={product} />
        <Recommendations productId={product.id} />
      </>
    );
  }
  if (error) return <ErrorState heading="h1" onRetry={() => again({ requestPolicy: 'network-only' })} />;
  if (fetching || !data) return <ProductSkeleton />;
  return (
    <EmptyState icon="search" heading="h1" title={messages.missing} text={messages.missingText}>
      <ButtonLink href={paths.search(handle.replaceAll('-', ' '))}>{messages.similar}</ButtonLink>
      <ButtonLink variant="secondary" href={paths.search()}>
        {messages.shopAll}
      </ButtonLink>
    </EmptyState>
  );
};
