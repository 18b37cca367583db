import { lastSegment, useAddress } from '@shop/kit';
import { OrderPage } from './order/order-page.tsx';

const App = () => {
  const id = lastSegment(useAddress().pathname);
  return <OrderPage key={id} id={id} />;
};

export default App;
