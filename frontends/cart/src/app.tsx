import { paths, useAddress } from '@shop/kit';
import { CartPage } from './page/cart-page.tsx';

const App = () => (useAddress().pathname.startsWith(paths.checkout) ? <p>check-out</p> : <CartPage />);

export default App;
