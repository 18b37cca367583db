import { Badge, formatDate } from '@shop/kit';
import { messages } from '@shop/orders/messages';
import type { Order } from '../live/use-order.ts';
import styles from './timeline.module.css';

const titles: Readonly<Record<Order['timeline'][number]['event'], string>> = messages.timeline.events;

type Actor = Exclude<Order['timeline'][number]['actor'], 'SHOP'>;
const actors: Readonly<Record<Actor, string>> = messages.timeline.actors;

/** All events of the order, the latest first. */
export const Timeline = ({ order }: { order: Order }) => (
  <section className={styles.section} aria-labelledby="timeline">
    <h2 id="timeline">{messages.timeline.title}</h2>
    <ol className={styles.timeline} reversed data-testid="timeline">
      {[...order.timeline].reverse().map(({ at, event, detail, actor }, index) => (
        <li key={`${event} ${at}`} className={styles.entry}>
          <span className={styles.title}>
            {titles[event]}
            {index === 0 && <Badge tone="neutral">{messages.timeline.latest}</Badge>}
          </span>
          {detail && detail !== titles[event] && <span className={styles.detail}>{detail}</span>}
          <time className={styles.detail} dateTime={at}>
            {formatDate(at, { dateStyle: 'medium', timeStyle: 'medium' })}
            {actor !== 'SHOP' && ` · ${actors[actor]}`}
          </time>
        </li>
      ))}
    </ol>
  </section>
);
