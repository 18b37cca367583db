import { Icon, type IconName } from '@shop/kit';
import styles from './promises.module.css';

const promises: { icon: IconName; title: string; text: string }[] = [
  {
    icon: 'box',
    title: 'What you see is in stock',
    text: 'Stock is updated live, and your items are reserved as soon as you order.',
  },
  { icon: 'truck', title: 'Follow every step', text: 'Your order page updates itself, from payment to delivery.' },
  { icon: 'card', title: 'No account needed', text: 'Check out as a guest. Your cart is saved for when you come back.' },
];

/** The services that the shop guarantees. */
export const Promises = () => (
  <section className={styles.section} aria-label="Why shop with us">
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
