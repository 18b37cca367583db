import { Icon, type IconName } from '@shop/kit';
import { messages } from '@shop/search/messages';
import styles from './promises.module.css';

const { stock, steps, guest } = messages.landing.promises;
const promises: { icon: IconName; title: string; text: string }[] = [
  { icon: 'box', ...stock },
  { icon: 'truck', ...steps },
  { icon: 'card', ...guest },
];

/** The services that the shop guarantees. */
export const Promises = () => (
  <section className={styles.section} aria-label={messages.landing.why}>
    <ul className={styles.row}>
      {promises.map(({ icon, title, text }) => (
        <li key={title} className={styles.promise}>
          <Icon name={icon} className={styles.icon} />
          <h3>{title}</h3>
          <p>{text}</p>
        </li>
      ))}
    </ul>
  </section>
);
