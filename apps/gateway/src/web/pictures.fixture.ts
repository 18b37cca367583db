import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** Red at the left, blue at the right; white corners would not survive a cut. */
const halves = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#f00' } }).composite([
    { input: { create: { width: width / 2, height, channels: 3, background: '#00f' } }, gravity: 'east' },
  ]);
const drawing = (body: string, size = 'width="120" height="60"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${size}>${body}</svg>`;

/** PNG (ISO 15948): a chunk, with its checksum. */
const crcOf = (bytes: Buffer): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
};
const withSize = (png: Buffer, width: number, height: number): Buffer => {
  const bomb = Buffer.from(png);
  bomb.writeUInt32BE(width, 16);
  bomb.writeUInt32BE(height, 20);
  bomb.writeUInt32BE(crcOf(bomb.subarray(12, 29)), 29);
  return bomb;
};

/** Writes pictures of all kinds, sound, damaged and hostile ones, into a folder. */
export const writePictures = async (dir: string): Promise<void> => {
  const put = (name: string, content: string | Buffer) => writeFileSync(join(dir, name), content);
  put(
    'halves.jpg',
    await halves(400, 200)
      .withExif({ IFD0: { Copyright: 'a name' }, IFD3: { GPSLatitude: '51/1' } })
      .jpeg()
      .toBuffer(),
  );
  // Stored upright, shown turned by a quarter: what is left is at the top.
  put('turned.jpg', await halves(400, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer());
  put('halves.png', await halves(400, 200).png().toBuffer());
  put('halves.webp', await halves(400, 200).webp().toBuffer());
  put(
    'clear.png',
    await sharp({ create: { width: 40, height: 20, channels: 4, background: '#0000' } })
      .png()
      .toBuffer(),
  );
  put('still.gif', await halves(40, 20).gif().toBuffer());
  const frames = await Promise.all(
    ['#f00', '#00f'].map((background) =>
      sharp({ create: { width: 40, height: 20, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  put(
    'moves.gif',
    await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer(),
  );
  put('broken.jpg', Buffer.concat([(await halves(400, 200).jpeg().toBuffer()).subarray(0, 300)]));
  put('bomb.png', withSize(await halves(400, 200).png().toBuffer(), 60_000, 60_000));
  put('halves.svg', drawing('<rect width="60" height="60" fill="#f00"/><rect x="60" width="60" height="60" fill="#00f"/>'));
  put('large.svg', drawing(`<!--${' '.repeat(2_100_000)}-->`));
  put('text.txt', 'text');
  put(
    'secret.png',
    await sharp({ create: { width: 10, height: 10, channels: 3, background: '#00f' } })
      .png()
      .toBuffer(),
  );
  const loads = ['href', 'xlink:href'].map(
    (name) => `<image ${name}="file://${join(dir, 'secret.png')}" width="120" height="60"/>`,
  );
  put(
    'loads.svg',
    drawing(`<rect width="120" height="60" fill="#f00"/>${loads.join('')}<image href="secret.png" width="120" height="60"/>`),
  );
  put(
    'laughs.svg',
    `<!DOCTYPE svg [<!ENTITY a "${'<g/>'.repeat(100)}">${[...'bcdefgh'].map((name, at) => `<!ENTITY ${name} "${`&${[...'abcdefgh'][at]};`.repeat(100)}">`).join('')}]>${drawing('&h;')}`,
  );
};
