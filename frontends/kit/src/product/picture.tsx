import { cx } from '../ui/cx.ts';
import styles from './picture.module.css';
import { type PictureShown, sourcesOf } from './picture-sources.ts';

interface Props {
  image: { url: string; altText: string | null; width: number | null; height: number | null } | null | undefined;
  /** The alternative text. Empty: the picture only repeats the text beside it. */
  alt?: string;
  /** Fetched with priority, because it is visible first. */
  eager?: boolean;
  /** By default small: at most 8rem wide. */
  shown?: PictureShown;
  className?: string;
}

/** A product's image on a tile; the tile alone where there is none. */
export const Picture = ({ image, alt, eager = false, shown = 'small', className }: Props) => (
  <span className={cx(styles.tile, className)}>
    {image && (
      <img
        {...sourcesOf(image.url, shown)}
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
