import { readFile } from 'node:fs/promises';
import type { Sharp } from 'sharp';
import type { PictureFile } from '../size/picture-files.js';
import { openSharp, type ReadPicture } from './open-sharp.js';
import type { PictureFormat } from './variant.js';
import type { VariantPlan } from './variant-plan.js';

/** The library does not work on this platform. */
export class SharpNotLoaded extends Error {}

/**
 * Makes a variant; `undefined`: the picture moves, or is too large, and stays as it is. Throws for a picture that cannot be read, and `SharpNotLoaded`.
 */
export type MakeVariant = (picture: PictureFile, plan: VariantPlan) => Promise<Buffer | undefined>;

/** As many pixels as the largest cameras give; a picture of as many takes 150 MB while it is read. */
const maxInputPixels = 50_331_648;
const maxInputBytes = 33_554_432;
/** A drawing of this size is a photograph in disguise. */
const maxDrawingBytes = 2_097_152;
const timeoutSeconds = 20;
/** Of a drawing without a density (CSS pixels are points of librsvg). */
const svgDensity = 72;

const encode: Readonly<Record<PictureFormat, (picture: Sharp) => Sharp>> = {
  jpeg: (picture) => picture.flatten({ background: '#fff' }).jpeg({ quality: 82, mozjpeg: true }),
  png: (picture) => picture.png({ compressionLevel: 9 }),
  webp: (picture) => picture.webp({ quality: 82 }),
  // The slower efforts take ten times as long for a twentieth of the size.
  avif: (picture) => picture.avif({ quality: 55, effort: 2 }),
};

const densityOf = ({ kind, size }: PictureFile, plan: VariantPlan): number => {
  if (kind !== 'svg' || !size) return svgDensity;
  return Math.max(1, svgDensity * Math.max(plan.size.width / size.width, plan.size.height / size.height));
};

/** Reads one picture of a file, turned as it is shown, without its metadata. */
const make = async (read: ReadPicture, picture: PictureFile, plan: VariantPlan): Promise<Buffer | undefined> => {
  const file = await readFile(picture.path);
  const options = { limitInputPixels: maxInputPixels, density: densityOf(picture, plan) };
  const { pages = 1 } = await read(file, options).metadata();
  if (pages > 1) return undefined;
  const resized = read(file, options)
    .autoOrient()
    .resize({ ...plan.size, fit: 'cover', position: plan.region === 'center' ? 'centre' : plan.region })
    .timeout({ seconds: timeoutSeconds });
  return encode[plan.format](resized).toBuffer();
};

/** Makes variants by sharp, which is loaded for the first of them. */
export const openVariantMaker = (open: () => Promise<ReadPicture> = openSharp): MakeVariant => {
  let sharp: Promise<ReadPicture> | undefined;
  const load = () =>
    open().catch((cause: unknown) => {
      throw new SharpNotLoaded('Pictures are served as they are: sharp cannot be loaded.', { cause });
    });
  return async (picture, plan) => {
    if (picture.bytes > (picture.kind === 'svg' ? maxDrawingBytes : maxInputBytes)) return undefined;
    return make(await (sharp ??= load()), picture, plan);
  };
};
