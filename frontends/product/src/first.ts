import { lastSegment } from '@shop/kit/paths.ts';
import { ProductQuery } from './product.query.ts';
import { productVariables } from './product-variables.ts';

/** What is asked first at an address; the page asks it before the scripts are there. */
const first = ({ pathname, searchParams }: URL) => ({
  query: ProductQuery,
  variables: productVariables(lastSegment(pathname), searchParams),
});

export default first;
