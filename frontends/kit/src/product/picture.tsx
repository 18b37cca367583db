import { cx } from '../ui/cx.ts';
import styles from './picture.module.css';

interface Props {
  image: { url: string; altText: string | null; width: number | null; height: number | null } | null | undefined;
  /** The alternative text. Empty: the picture only repeats the text beside it. */
  alt?: string;
  /** Fetched with priority, because it is visible first. */
  eager?: boolean;
  className?: string;
}

/** A product's image on a tile; the tile alone where there is none. */
export const Picture = ({ image, alt, eager = false, className }: Props) => (
  <span className={cx(styles.tile, className)}>
    {image && (
      <img
        src={image.url}
        alt={alt ?? image.altText ?? ''}
        width={image.width ?? 800}
        height={image.height ?? 800}
        loading={eager ? 'eager' : 'lazy'}
        fetchPriority={eager ? 'high' : 'auto'}
        decoding="async"
      />
    )}
  </span>
);
