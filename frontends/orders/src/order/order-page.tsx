import { ButtonLink, EmptyState, ErrorState, Hidden, paths, Skeleton, useTitle } from '@shop/kit';
import { messages } from '@shop/orders/messages';
import { useEffect, useRef, useState } from 'react';
import { OrderChanges } from '../changes/order-changes.tsx';
import { settleCart } from '../live/settle-cart.ts';
import { type Order, useOrder } from '../live/use-order.ts';
import { Bought } from './bought.tsx';
import { Headline } from './headline.tsx';
import { KeepOrder } from './keep-order.tsx';
import styles from './order-page.module.css';
import { Parcel } from './parcel.tsx';
import { PaymentAction } from './payment-action.tsx';
import { Progress } from './progress.tsx';
import { Timeline } from './timeline.tsx';

const Placeholders = () => (
  <div className={styles.page} role="status">
    <Skeleton width="8rem" />
    <h1>
      <Hidden>{messages.loading}</Hidden>
      <Skeleton width="min(24rem, 80%)" height="1.15em" />
    </h1>
    <Skeleton height="4rem" />
    <Skeleton height="14rem" />
  </div>
);

const Shown = ({ order, live, refresh }: { order: Order; live: boolean; refresh: () => void }) => {
  const { id, status, cancelReason } = order;
  const heading = useRef<HTMLHeadingElement>(null);
  const [changes, setChanges] = useState(0);
  // The button that opened the form may go away with the change.
  useEffect(() => {
    if (changes > 0) heading.current?.focus();
  }, [changes]);
  const changed = () => {
    refresh();
    setChanges((before) => before + 1);
  };
  useEffect(() => settleCart({ id, status, cancelReason }), [id, status, cancelReason]);
  return (
    <div className={styles.page}>
      <Headline order={order} live={live} heading={heading} />
      <PaymentAction order={order} />
      <Progress order={order} />
      <OrderChanges order={order} onChanged={changed} />
      <KeepOrder orderId={id} />
      <div className={styles.columns}>
        <Timeline order={order} />
        <div className={styles.facts}>
          <Parcel order={order} />
          <Bought order={order} />
        </div>
      </div>
    </div>
  );
};

const titleOf = (found: ReturnType<typeof useOrder>['found']) => {
  if (found.status === 'found') return messages.order(found.order.name);
  return found.status === 'missing' ? messages.notFound : messages.yourOrder;
};

/** An order with live updates. */
export const OrderPage = ({ id }: { id: string }) => {
  const { found, live, retry, refresh } = useOrder(id);
  useTitle(titleOf(found));
  switch (found.status) {
    case 'loading':
      return <Placeholders />;
    case 'failed':
      return <ErrorState heading="h1" onRetry={retry} />;
    case 'missing':
      return (
        <EmptyState icon="box" heading="h1" title={messages.missing} text={messages.missingText}>
          <ButtonLink href={paths.home}>{messages.toShop}</ButtonLink>
        </EmptyState>
      );
    case 'found':
      return <Shown order={found.order} live={live} refresh={refresh} />;
  }
};
