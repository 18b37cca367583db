/** The formats in which pictures are made. */
export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'avif';
/** The part of a picture that stays when it is cut. */
export type Region = (typeof regions)[number];

/** How a picture is wanted. Bounds in pixels. `format`: as named by the client; without it the best that the client accepts. */
export type Variant = Readonly<{ width?: number; height?: number; crop?: Region; format?: PictureFormat }>;

/** A parameter that cannot be read. */
export type InvalidParameter = Readonly<{ argument: string; message: string }>;

/** The greatest width and height, in pixels: that of the Storefront API. */
export const maxPixels = 5_760;

const regions = ['center', 'top', 'bottom', 'left', 'right'] as const;
/** `pjpg` is a progressive JPEG: all are. */
const formats: ReadonlyMap<string, PictureFormat> = new Map([
  ['jpg', 'jpeg'],
  ['jpeg', 'jpeg'],
  ['pjpg', 'jpeg'],
  ['png', 'png'],
  ['webp', 'webp'],
  ['avif', 'avif'],
]);

/** Of a parameter that is there several times the last one counts: clients append theirs to an address of the API. */
type Parameters = Readonly<Record<string, unknown>>;
const lastOf = (value: unknown): unknown => (Array.isArray(value) ? value.at(-1) : value);
type Read<T> = T | undefined | InvalidParameter;

const isInvalid = (value: unknown): value is InvalidParameter => typeof value === 'object' && value !== null;

const readBound = (argument: string, value: unknown): Read<number> => {
  if (value === undefined) return undefined;
  const pixels = typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : 0;
  return pixels >= 1 && pixels <= maxPixels
    ? pixels
    : { argument, message: `${argument} must be a whole number from 1 to ${maxPixels}` };
};

const readOne = <T>(argument: string, value: unknown, known: ReadonlyMap<string, T>): Read<T> => {
  if (value === undefined) return undefined;
  const one = typeof value === 'string' ? known.get(value) : undefined;
  return one ?? { argument, message: `${argument} must be one of ${[...known.keys()].join(', ')}` };
};

/**
 * The variant that the parameters `width`, `height`, `crop` and `format` of a picture's address ask for; `undefined`: the picture itself. Other
 * parameters are passed over.
 */
export const variantOf = (parameters: Parameters): Variant | InvalidParameter | undefined => {
  const width = readBound('width', lastOf(parameters['width']));
  const height = readBound('height', lastOf(parameters['height']));
  const crop = readOne('crop', lastOf(parameters['crop']), new Map(regions.map((region) => [region, region])));
  const format = readOne('format', lastOf(parameters['format']), formats);
  const invalid = [width, height, crop, format].find(isInvalid);
  if (invalid) return invalid;
  if (width === undefined && height === undefined && format === undefined) return undefined;
  return Object.fromEntries(
    Object.entries({ width, height, crop, format }).filter(([, value]) => value !== undefined),
  ) as Variant;
};

const sizedName = /^([\w.-]{1,150}?)_(\d{0,4})x(\d{0,4})(?:_crop_([a-z]{3,6}))?(?:@([23])x)?(\.[A-Za-z]{3,4})$/;

/**
 * The picture and the parameters in a name with a size, as `lamp_400x300_crop_center@2x.jpg`, which older clients build from the name of a
 * picture; `undefined`: the name has no size.
 */
export const readSizedName = (name: string): Readonly<{ name: string; parameters: Parameters }> | undefined => {
  const [, base, width = '', height = '', crop, scale = '1', ending] = sizedName.exec(name) ?? [];
  if (base === undefined || ending === undefined || (width === '' && height === '')) return undefined;
  const scaled = (pixels: string) => (pixels === '' ? undefined : String(Number(pixels) * Number(scale)));
  return { name: `${base}${ending}`, parameters: { width: scaled(width), height: scaled(height), crop } };
};
