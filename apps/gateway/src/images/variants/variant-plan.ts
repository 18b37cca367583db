import type { PictureKind, PictureSize } from '../size/picture-size.js';
import { maxPixels, type PictureFormat, type Region, type Variant } from './variant.js';

/** What is made of a picture. `size`: of the result, in pixels. `isNegotiated`: another client may get another format at the same address. */
export type VariantPlan = Readonly<{ size: PictureSize; region: Region; format: PictureFormat; isNegotiated: boolean }>;

type Picture = Readonly<{ kind: PictureKind; size: PictureSize | undefined }>;

const ownFormat: Readonly<Record<PictureKind, PictureFormat>> = {
  png: 'png',
  gif: 'png',
  jpeg: 'jpeg',
  webp: 'webp',
  svg: 'png',
};

const scaled = ({ width, height }: PictureSize, factor: number): PictureSize => ({
  width: Math.max(1, Math.round(width * factor)),
  height: Math.max(1, Math.round(height * factor)),
});

/** Drawings have no pixels to lose, and may become larger where a bound is given. */
const sizeOf = ({ kind, size }: Picture & { size: PictureSize }, { width, height, crop }: Variant): PictureSize => {
  const largest = kind === 'svg' && (width !== undefined || height !== undefined) ? maxPixels : 1;
  const [byWidth, byHeight] = [(width ?? maxPixels) / size.width, (height ?? maxPixels) / size.height];
  if (crop === undefined || width === undefined || height === undefined)
    return scaled(size, Math.min(byWidth, byHeight, largest));
  // Both bounds are filled, or as much of their proportions as the picture has.
  return scaled({ width, height }, Math.min(1, largest / Math.max(byWidth, byHeight)));
};

/** Types that a client names; a pattern, as browsers send for pages, names none. */
const isAccepted = (accept: string, type: string): boolean =>
  accept.split(',').some((part) => {
    const [name = '', ...parameters] = part.split(';').map((word) => word.trim().toLowerCase());
    return name === type && !parameters.some((parameter) => /^q=0(?:\.0{1,3})?$/.test(parameter));
  });

/**
 * What to make of a picture; `undefined`: it stays as it is. A drawing stays unless a format is named. The result has the proportions of the
 * picture, or with `crop` and both bounds theirs; it exceeds neither the bounds nor, if it has pixels, the picture itself. `accept`: the header of
 * the request.
 */
export const planVariant = (picture: Picture, variant: Variant, accept: string): VariantPlan | undefined => {
  const { kind, size } = picture;
  if (!size || (kind === 'svg' && variant.format === undefined)) return undefined;
  const isNegotiated = variant.format === undefined;
  const best = (['avif', 'webp'] as const).find((format) => isAccepted(accept, `image/${format}`)) ?? ownFormat[kind];
  return {
    size: sizeOf({ kind, size }, variant),
    region: variant.crop ?? 'center',
    format: variant.format ?? best,
    isNegotiated,
  };
};
