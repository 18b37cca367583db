import { formatCount, Picture } from '@shop/kit';
import { messages } from '@shop/product/messages';
import { useState } from 'react';
import styles from './gallery.module.css';
import type { Product } from '../variants/variants.ts';

type Image = Product['images']['nodes'][number];

interface Props {
  images: Image[];
  /** The picture of the selected variant. */
  first: Image | null | undefined;
  title: string;
  /** Called when a picture is selected, which may belong to another variant. */
  onChoose: (url: string) => void;
}

/** One large picture, the others below it. */
export const Gallery = ({ images, first, title, onChoose }: Props) => {
  const [chosen, choose] = useState(first ?? images[0]);
  return (
    <div className={styles.gallery}>
      <Picture image={chosen} alt={chosen?.altText ?? title} eager shown="large" className={styles.large} />
      {images.length > 1 && (
        <ul className={styles.row} aria-label={messages.pictures}>
          {images.map((image, index) => (
            <li key={image.url}>
              <button
                type="button"
                className={styles.small}
                aria-label={messages.picture(formatCount(index + 1), formatCount(images.length))}
                aria-pressed={image.url === chosen?.url}
                onClick={() => {
                  choose(image);
                  onChoose(image.url);
                }}
              >
                <Picture image={image} alt="" className={styles.thumb} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
