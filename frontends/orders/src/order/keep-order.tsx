import { logInState, paths } from '@shop/kit';
import { messages } from '@shop/orders/messages';

/** A guest's order becomes one of an account; an order that was placed while logged in is one already. */
export const KeepOrder = ({ orderId }: { orderId: string }) =>
  logInState.get()?.cart === undefined ? (
    <p>
      <a href={paths.claim(orderId)}>{messages.keep}</a>
    </p>
  ) : null;
