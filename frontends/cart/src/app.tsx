import { paths, useAddress } from '@shop/kit';
import { CheckoutPage } from './checkout/checkout-page.tsx';
import { CartPage } from './page/cart-page.tsx';

const App = () => (useAddress().pathname.startsWith(paths.checkout) ? <CheckoutPage /> : <CartPage />);

export default App;
