import { paths, useAddress } from '@shop/kit';
import { CheckoutPage } from './checkout/checkout-page.tsx';
import { CartPage } from './page/cart-page.tsx';

/** During navigation to a page of another micro-frontend it renders nothing, and so queries nothing. */
const App = () => {
  const { pathname } = useAddress();
  if (pathname.startsWith(paths.checkout)) return <CheckoutPage />;
  return pathname.startsWith(paths.cart) ? <CartPage /> : null;
};

export default App;
