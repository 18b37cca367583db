import { lastSegment } from '@shop/kit/paths.ts';
import { ProductQuery } from './product.query.ts';

/** What is asked first at an address; the page asks it before the scripts are there. */
const first = ({ pathname }: URL) => ({ query: ProductQuery, variables: { handle: lastSegment(pathname) } });

export default first;
