import type { WarehouseRecord } from './record.js';

/** A file format: the end of a file's name, its media type, and the bytes of some rows. */
export type Format = Readonly<{
  extension: string;
  mediaType: string;
  encode(records: readonly WarehouseRecord[]): Uint8Array | Promise<Uint8Array>;
}>;

/** One JSON object in each line, in the order of the log; `data` is an object. */
const ndjson: Format = {
  extension: 'ndjson',
  mediaType: 'application/x-ndjson',
  encode: (records) =>
    Buffer.from(records.map(({ data, ...row }) => `${JSON.stringify(row).slice(0, -1)},"data":${data ?? 'null'}}\n`).join('')),
};

/** Columns with their types, compressed by Snappy; `data` is a column of JSON. The writer is loaded at the first use. */
const parquet: Format = {
  extension: 'parquet',
  mediaType: 'application/vnd.apache.parquet',
  encode: async (records) => {
    const { parquetWriteBuffer } = await import('hyparquet-writer');
    const text = (name: Exclude<keyof WarehouseRecord, 'sequence' | 'version'>) =>
      ({ name, data: records.map((record) => record[name]), type: 'STRING', nullable: name === 'causation_id' }) as const;
    return new Uint8Array(
      parquetWriteBuffer({
        columnData: [
          text('stream'),
          { name: 'sequence', data: records.map(({ sequence }) => BigInt(sequence)), type: 'INT64', nullable: false },
          text('event_id'),
          {
            ...{ name: 'appended_at', type: 'TIMESTAMP', nullable: false },
            data: records.map((record) => new Date(record.appended_at)),
          },
          text('aggregate'),
          text('aggregate_id'),
          { name: 'version', data: records.map(({ version }) => version), type: 'INT32', nullable: false },
          text('type'),
          text('correlation_id'),
          text('causation_id'),
          { name: 'data', data: records.map(({ data }) => data), type: 'STRING', nullable: true },
        ],
      }),
    );
  },
};

/** The formats by the names that the setting has. */
export const formats = { ndjson, parquet } as const;
