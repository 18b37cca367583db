import { lastSegment, useAddress } from '@shop/kit';
import { ProductPage } from './page/product-page.tsx';

const App = () => {
  const handle = lastSegment(useAddress().pathname);
  return <ProductPage key={handle} handle={handle} />;
};

export default App;
