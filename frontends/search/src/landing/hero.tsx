import { ButtonLink, paths } from '@shop/kit';
import styles from './hero.module.css';
import { Water } from './water.tsx';
import { Wheel } from './wheel.tsx';

export const Hero = () => (
  <section className={styles.hero} aria-labelledby="hero">
    <div className={styles.panel}>
      <Wheel className={styles.wheel} />
      <Water className={styles.water} />
      <div className={styles.words}>
        <h1 id="hero" className={styles.title}>
          Good things keep turning.
        </h1>
        <p className={styles.text}>For home, table and trail: made well, priced fairly, and meant to be used every single day.</p>
        <ButtonLink className={styles.action} size="large" href={paths.search()}>
          Shop everything
        </ButtonLink>
      </div>
    </div>
  </section>
);
