import { lastSegment, useAddress } from '@shop/kit';
import { ProductPage } from './product-page.tsx';

export default () => {
  const handle = lastSegment(useAddress().pathname);
  return <ProductPage key={handle} handle={handle} />;
};
