import { createRequire } from 'node:module';
import type { Sharp, SharpOptions } from 'sharp';

/** Reads a picture. */
export type ReadPicture = (file: Buffer, options: SharpOptions) => Sharp;

const require = createRequire(import.meta.url);

/** Whether a package with the library for this platform is installed. Loads nothing. */
export const isSharpInstalled = (platform: string = process.platform, arch: string = process.arch): boolean =>
  [`${platform}-${arch}`, `${platform}musl-${arch}`].some((name) => {
    try {
      require.resolve(`@img/sharp-${name}/sharp.node`);
      return true;
    } catch {
      // Not installed.
      return false;
    }
  });

/** Every reader but these is closed: those of rare formats have had more faults than others. */
const readers = ['JpegBuffer', 'PngBuffer', 'WebpBuffer', 'NsgifBuffer', 'SvgBuffer'].map((name) => `VipsForeignLoad${name}`);

/** Loads the library, which takes a tenth of a second. One thread for each picture; nothing is cached in memory. */
export const openSharp = async (): Promise<ReadPicture> => {
  const { default: sharp } = await import('sharp');
  sharp.concurrency(1);
  sharp.cache(false);
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: readers });
  return (file, options) => sharp(file, options);
};
