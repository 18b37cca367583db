import { Button, ButtonLink, counted, EmptyState, formatCount, paths } from '@shop/kit';
import { messages } from '@shop/account/messages';
import { useState } from 'react';
import { AccountFrame } from '../own/account-frame.tsx';
import cards from '../own/cards.module.css';
import { ClaimOrder } from './claim-order.tsx';
import { OrderCard } from './order-card.tsx';
import { useOwnOrders } from './use-own-orders.ts';

const shownText = (shown: number, total: number) =>
  shown < total ? messages.orders.shownOf(formatCount(shown), formatCount(total)) : counted(messages.orders.shown, total);

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
    <AccountFrame section="orders" status={status} onRetry={() => void reload()}>
      {() => (
        <>
          <p className={cards.soft} role="status">
            {messages.orders.loggedInAs}
            <bdi>{name}</bdi>.{total > 0 && shownText(orders.length, total)}
          </p>
          {orders.length === 0 && (
            <EmptyState icon="box" title={messages.orders.none} text={messages.orders.noneText}>
              <ButtonLink href={paths.search()}>{messages.orders.shopAll}</ButtonLink>
            </EmptyState>
          )}
          <ul className={cards.cards} aria-label={messages.sections.orders}>
            {orders.map((order) => (
              <OrderCard key={order.id} order={order} />
            ))}
          </ul>
          {next && (
            <Button variant="secondary" busy={busy} onClick={() => void loadMore()}>
              {messages.orders.older}
            </Button>
          )}
          <ClaimOrder onClaimed={reload} />
        </>
      )}
    </AccountFrame>
  );
};
