import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const worth = /\.(js|css|svg)$/;

/** Writes `.br` and `.gz` beside each text file, so that no server has to compress it. */
export const compressed = async (directory) => {
  const files = (await readdir(directory)).filter((file) => worth.test(file)).map((file) => join(directory, file));
  await Promise.all(
    files.map(async (file) => {
      const content = await readFile(file);
      await writeFile(`${file}.br`, await promisify(brotliCompress)(content));
      await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
    }),
  );
};
