import { Icon, type IconName } from '@shop/kit';
import styles from './promises.module.css';

const promises: { icon: IconName; title: string; text: string }[] = [
  { icon: 'box', title: 'What you see is in stock', text: 'Counts are live, and what you buy is set aside for you at once.' },
  { icon: 'truck', title: 'Follow every step', text: 'From paid to packed to shipped, your order page moves by itself.' },
  { icon: 'card', title: 'No account needed', text: 'Check out as a guest. Your cart waits for you, even after a reload.' },
];

/** What a shopper can count on here. */
export const Promises = () => (
  <section className={styles.section} aria-label="What you can count on">
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
