import type { CropRegion, ImageContentType } from '../generated/shop.js';
import { badUserInput } from '../graphql/errors.js';

/** How a picture is wanted; every part is optional. */
export type Transform = Readonly<{
  crop?: CropRegion | null | undefined;
  maxWidth?: number | null | undefined;
  maxHeight?: number | null | undefined;
  preferredContentType?: ImageContentType | null | undefined;
  scale?: number | null | undefined;
}>;

/** The bounds of the Storefront API, in pixels. */
const maxPixels = 5_760;
const maxScale = 3;

const within = (name: string, value: number | null | undefined, max: number): number | undefined => {
  if (value == null) return undefined;
  if (value < 1 || value > max) throw badUserInput(`${name} must be between 1 and ${max}`, name);
  return value;
};

const parametersOf = ({ crop, maxWidth, maxHeight, preferredContentType, scale }: Transform): URLSearchParams => {
  const times = within('scale', scale, maxScale) ?? 1;
  const width = within('maxWidth', maxWidth, maxPixels);
  const height = within('maxHeight', maxHeight, maxPixels);
  const parameters = new URLSearchParams();
  if (width !== undefined) parameters.set('width', String(Math.min(maxPixels, width * times)));
  if (height !== undefined) parameters.set('height', String(Math.min(maxPixels, height * times)));
  if (crop != null && (width !== undefined || height !== undefined)) parameters.set('crop', crop.toLowerCase());
  if (preferredContentType != null) parameters.set('format', preferredContentType.toLowerCase());
  return parameters;
};

/**
 * The address of a picture. `base`: the origin of the shop in front of addresses from its root; empty: they stay so. A transformation is asked of
 * pictures of the shop only. Throws `BAD_USER_INPUT` for a size out of range.
 */
export const imageAddress = (url: string, base: string, transform?: Transform | null): string => {
  const parameters = transform ? parametersOf(transform) : new URLSearchParams();
  if (!url.startsWith('/') || url.startsWith('//')) return url;
  const query = parameters.toString();
  return `${base}${url}${query === '' ? '' : `${url.includes('?') ? '&' : '?'}${query}`}`;
};

/**
 * What is in front of the addresses of the shop's own pictures in an answer: nothing for the pages of the shop itself, whose requests carry their own
 * host as origin, and else the public origin, by which a storefront on any host can show them.
 */
export const imageBaseOf = (
  { origin, host }: Readonly<{ origin?: string | undefined; host?: string | undefined }>,
  publicUrl: string,
): string =>
  origin !== undefined && host !== undefined && /^https?:\/\//.test(origin) && origin.endsWith(`//${host}`) ? '' : publicUrl;
