import { Badge, formatCount, formatDate, formatMoney, paths } from '@shop/kit';
import { messages } from '@shop/account/messages';
import cards from '../own/cards.module.css';
import type { OwnOrder } from './use-own-orders.ts';

const tones = { PLACED: 'river', CONFIRMED: 'river', SHIPPED: 'good', DELIVERED: 'good', CANCELLED: 'bad' } as const;

/** An order in the list, with a link to its page. */
export const OrderCard = ({ order: { id, name, status, createdAt, cost, lines } }: { order: OwnOrder }) => {
  return (
    <li className={cards.card}>
      <div className={cards.top}>
        <a className={cards.strong} href={paths.order(id)}>
          {messages.orders.order(name)}
        </a>
        <Badge tone={tones[status]}>{messages.orders.states[status]}</Badge>
      </div>
      <p>{lines.nodes.map(({ title, quantity }) => (quantity > 1 ? `${formatCount(quantity)} × ${title}` : title)).join(', ')}</p>
      <p className={cards.top}>
        <span className={cards.soft}>{formatDate(createdAt, { dateStyle: 'long' })}</span>
        <span>{formatMoney(cost.totalAmount)}</span>
      </p>
    </li>
  );
};
