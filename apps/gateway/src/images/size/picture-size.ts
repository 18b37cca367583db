import { isTurned } from './exif-orientation.js';

/** The size of a picture in pixels, as it is shown. */
export type PictureSize = Readonly<{ width: number; height: number }>;

const sized = (width: number, height: number): PictureSize | undefined =>
  Number.isInteger(width) && Number.isInteger(height) && width > 0 && height > 0 ? { width, height } : undefined;

/** PNG (ISO 15948), 11.2.1: the first chunk has both. */
const ofPng = (file: Buffer) => (file.length < 24 ? undefined : sized(file.readUInt32BE(16), file.readUInt32BE(20)));

/** GIF89a, 18: after the six bytes of the signature. */
const ofGif = (file: Buffer) => (file.length < 10 ? undefined : sized(file.readUInt16LE(6), file.readUInt16LE(8)));

/** JPEG (ITU T.81), B.2.2: in the frame header, after other segments; one of them tells how the picture is turned. */
const ofJpeg = (file: Buffer): PictureSize | undefined => {
  let turned = false;
  for (let at = 2; at + 9 < file.length && file[at] === 0xff; at += 2 + file.readUInt16BE(at + 2)) {
    const marker = file[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    const [width, height] = [file.readUInt16BE(at + 7), file.readUInt16BE(at + 5)];
    if (isFrame) return turned ? sized(height, width) : sized(width, height);
    if (marker === 0xe1) turned ||= isTurned(file.subarray(at + 4, at + 2 + file.readUInt16BE(at + 2)));
  }
  return undefined;
};

/** WebP (RFC 9649): lossy, lossless and extended files. */
const ofWebp = (file: Buffer): PictureSize | undefined => {
  if (file.length < 30) return undefined;
  switch (file.toString('latin1', 12, 16)) {
    case 'VP8 ':
      return sized(file.readUInt16LE(26) & 0x3fff, file.readUInt16LE(28) & 0x3fff);
    case 'VP8L': {
      const bits = file.readUInt32LE(21);
      return sized((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
    }
    case 'VP8X':
      return sized(file.readUIntLE(24, 3) + 1, file.readUIntLE(27, 3) + 1);
    default:
      return undefined;
  }
};

const attributes = {
  width: /\swidth="([^"]{1,100})"/,
  height: /\sheight="([^"]{1,100})"/,
  viewBox: /\sviewBox="([^"]{1,100})"/,
};
const attribute = (tag: string, name: keyof typeof attributes): string | undefined => attributes[name].exec(tag)?.[1];
const pixels = (length: string | undefined): number =>
  Number(/^(\d{1,6}(?:\.\d{1,6})?)(?:px)?$/.exec(length ?? '')?.[1] ?? Number.NaN);

/** SVG 2, 8.2: width and height in pixels, or else the size of the view box. */
const ofSvg = (text: string): PictureSize | undefined => {
  const start = text.indexOf('<svg');
  const end = text.indexOf('>', start);
  if (start < 0 || end < 0) return undefined;
  const tag = text.slice(start, end);
  const own = sized(Math.round(pixels(attribute(tag, 'width'))), Math.round(pixels(attribute(tag, 'height'))));
  const [, , width, height] = (attribute(tag, 'viewBox') ?? '').split(/[\s,]+/).map(Number);
  return own ?? sized(Math.round(width ?? Number.NaN), Math.round(height ?? Number.NaN));
};

/** The formats whose size is known. */
export type PictureKind = 'png' | 'gif' | 'jpeg' | 'webp' | 'svg';

/** The format of a file by its first bytes. A file that begins with none of the others' is read as SVG. */
export const pictureKind = (file: Buffer): PictureKind => {
  const signature = file.toString('latin1', 0, 12);
  if (signature.startsWith('\x89PNG')) return 'png';
  if (signature.startsWith('GIF8')) return 'gif';
  if (signature.startsWith('\xff\xd8')) return 'jpeg';
  return signature.startsWith('RIFF') && signature.endsWith('WEBP') ? 'webp' : 'svg';
};

const sizeOf: Readonly<Record<PictureKind, (file: Buffer) => PictureSize | undefined>> = {
  png: ofPng,
  gif: ofGif,
  jpeg: ofJpeg,
  webp: ofWebp,
  svg: (file) => ofSvg(file.toString('utf8')),
};

/** The size that the beginning of a file tells (PNG, GIF, JPEG, WebP, SVG); `undefined` for any other file. */
export const pictureSize = (file: Buffer): PictureSize | undefined => sizeOf[pictureKind(file)](file);
