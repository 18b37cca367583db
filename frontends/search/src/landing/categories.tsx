import { paths, Picture, Skeleton } from '@shop/kit';
import { messages } from '@shop/search/messages';
import styles from './categories.module.css';

interface Image {
  url: string;
  altText: string | null;
  width: number | null;
  height: number | null;
}
interface Props {
  collections: { id: string; handle: string; title: string; image: Image | null }[] | undefined;
}

const expected = 16;

/** The collections, each with a picture. */
export const Categories = ({ collections }: Props) => (
  <section className={styles.section} aria-labelledby="categories">
    <h2 id="categories">{messages.landing.categories}</h2>
    <ul className={styles.row}>
      {collections
        ? collections.map(({ id, handle, title, image }) => (
            <li key={id} className={styles.category}>
              <Picture image={image} alt="" className={styles.picture} />
              <a href={paths.collection(handle)}>{title}</a>
            </li>
          ))
        : Array.from({ length: expected }, (_, index) => (
            <li key={index} className={styles.category}>
              <Skeleton ratio="1" round />
              <Skeleton width="60%" height="1.2rem" />
            </li>
          ))}
    </ul>
  </section>
);
