import pictures from './pictures.json' with { type: 'json' };

/** How large a picture is shown. */
export type PictureShown = keyof typeof pictures.sizes;

/** The shop's own pictures of pixels; the inline script of the page has the same expression. */
const own = /^\/images\/[\w.-]+\.(jpe?g|png|webp)$/i;

/**
 * The attributes `srcset` and `sizes` of a picture: the widths in which the shop serves its own pictures of pixels. Drawings have every width, and
 * other hosts' pictures only theirs: none. The inline script of the page preloads by the same table.
 */
export const sourcesOf = (url: string, shown: PictureShown): { srcSet?: string; sizes?: string } =>
  own.test(url)
    ? { srcSet: pictures.widths.map((width) => `${url}?width=${width} ${width}w`).join(', '), sizes: pictures.sizes[shown] }
    : {};
