import { Badge, formatMoney, paths } from '@shop/kit';
import cards from '../own/cards.module.css';
import type { OwnOrder } from './use-own-orders.ts';

const states = {
  PLACED: ['Placed', 'river'],
  CONFIRMED: ['Confirmed', 'river'],
  SHIPPED: ['Shipped', 'good'],
  DELIVERED: ['Delivered', 'good'],
  CANCELLED: ['Cancelled', 'bad'],
} as const;

const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'long' });

/** An order in the list, with a link to its page. */
export const OrderCard = ({ order: { id, name, status, createdAt, cost, lines } }: { order: OwnOrder }) => {
  const [word, tone] = states[status];
  return (
    <li className={cards.card}>
      <div className={cards.top}>
        <a className={cards.strong} href={paths.order(id)}>
          Order {name}
        </a>
        <Badge tone={tone}>{word}</Badge>
      </div>
      <p>{lines.nodes.map(({ title, quantity }) => (quantity > 1 ? `${quantity} × ${title}` : title)).join(', ')}</p>
      <p className={cards.top}>
        <span className={cards.soft}>{day.format(new Date(createdAt))}</span>
        <span>{formatMoney(cost.totalAmount)}</span>
      </p>
    </li>
  );
};
