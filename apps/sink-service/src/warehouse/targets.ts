import { Bucket } from '../bucket/s3-bucket.js';
import type { SinkConfig } from '../config/sink.config.js';
import { formats } from './format/format.js';
import { partsBucket } from './parts/parts-bucket.js';
import { partsFolder } from './parts/parts-folder.js';
import type { Target } from './parts/target.js';

/** The targets that the settings name; none by default. */
export const targetsOf = async (config: SinkConfig, bucket: Bucket): Promise<readonly Target[]> => {
  const { WAREHOUSE_FOLDER: folder, WAREHOUSE_S3_PREFIX: prefix, WAREHOUSE_DATABASE_URL: url } = config;
  const format = formats[config.WAREHOUSE_FORMAT];
  return [
    ...(folder === '' ? [] : [partsFolder(folder, format)]),
    ...(prefix === '' || !bucket.isOn ? [] : [partsBucket(bucket, prefix, format)]),
    ...(url === '' ? [] : [(await import('./table/event-table.js')).eventTable(url)]),
  ];
};
