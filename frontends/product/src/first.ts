import { lastSegment } from '@shop/kit/paths.ts';
import { ProductQuery } from './product.query.ts';
import { productVariables } from './product-variables.ts';

/** The first query of a URL; the page sends it before the scripts are loaded. */
const first = ({ pathname, searchParams }: URL) => ({
  query: ProductQuery,
  variables: productVariables(lastSegment(pathname), searchParams),
});

export default first;
