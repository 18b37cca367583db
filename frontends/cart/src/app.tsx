import { paths, useAddress } from '@shop/kit';
import { CheckoutPage } from './checkout/checkout-page.tsx';
import { CartPage } from './page/cart-page.tsx';

/** On the way to a page of another micro-frontend it shows nothing, and so reads nothing, any more. */
const App = () => {
  const { pathname } = useAddress();
  if (pathname.startsWith(paths.checkout)) return <CheckoutPage />;
  return pathname.startsWith(paths.cart) ? <CartPage /> : null;
};

export default App;
