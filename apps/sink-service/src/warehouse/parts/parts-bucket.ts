import type { Bucket } from '../../bucket/s3-bucket.js';
import type { Format } from '../format/format.js';
import type { Target } from './target.js';
import { lastSequenceOf, partName, streamFolder } from './part-name.js';

/** Parts as objects of a bucket, under a prefix. A store shows an object when it has it whole. One process may write. */
export const partsBucket = (bucket: Bucket, prefix: string, format: Format): Target => ({
  name: `${bucket.name}/${prefix}`,
  position: async (stream) => {
    const names = await bucket.list(`${prefix}${streamFolder(stream)}`);
    return names.reduce((last, name) => Math.max(last, lastSequenceOf(name)), 0);
  },
  write: async (part) => {
    await bucket.put(`${prefix}${partName(part, format.extension)}`, await format.encode(part.records), format.mediaType);
  },
  close: () => Promise.resolve(),
});
