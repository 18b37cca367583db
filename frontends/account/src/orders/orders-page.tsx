import { Button, ButtonLink, EmptyState, paths } from '@shop/kit';
import { useState } from 'react';
import { AccountFrame } from '../own/account-frame.tsx';
import cards from '../own/cards.module.css';
import { ClaimOrder } from './claim-order.tsx';
import { OrderCard } from './order-card.tsx';
import { useOwnOrders } from './use-own-orders.ts';

/** The orders of the customer, with links to their pages. */
export const OrdersPage = () => {
  const { own, reload, more } = useOwnOrders();
  const [busy, setBusy] = useState(false);
  const { status, name, orders, total, next } = own;
  const loadMore = async () => {
    setBusy(true);
    await more();
    setBusy(false);
  };
  return (
    <AccountFrame section="Orders" status={status} onRetry={() => void reload()}>
      {() => (
        <>
          <p className={cards.soft} role="status">
            Logged in as <bdi>{name}</bdi>.{total > 0 && ` ${orders.length} of ${total} orders, the newest first.`}
          </p>
          {orders.length === 0 && (
            <EmptyState icon="box" title="No orders yet" text="What you order while you are logged in appears here.">
              <ButtonLink href={paths.search()}>Shop all</ButtonLink>
            </EmptyState>
          )}
          <ul className={cards.cards} aria-label="Orders">
            {orders.map((order) => (
              <OrderCard key={order.id} order={order} />
            ))}
          </ul>
          {next && (
            <Button variant="secondary" busy={busy} onClick={() => void loadMore()}>
              Show older orders
            </Button>
          )}
          <ClaimOrder onClaimed={reload} />
        </>
      )}
    </AccountFrame>
  );
};
