import { lastSegment } from '@shop/kit/shop/paths.ts';
import { ProductQuery } from './variants/product.query.ts';
import { productVariables } from './variants/product-variables.ts';

/** The first query of a URL; the page sends it before the scripts are loaded. */
const first = ({ pathname, searchParams }: URL) => ({
  query: ProductQuery,
  variables: productVariables(lastSegment(pathname), searchParams),
});

export default first;
