import { type Static, Type } from 'typebox';

export const SinkConfig = Type.Object({
  EXPORT_FOLDER: Type.String({
    default: '',
    description: 'where paid orders and warnings of low stock are written; empty: nowhere',
  }),
  EXPORT_S3_BUCKET: Type.String({
    default: '',
    description: 'the S3-compatible bucket to which paid orders are written, one object each; empty: to none',
  }),
  EXPORT_S3_PREFIX: Type.String({ default: 'orders/', maxLength: 500, description: 'the begin of the names of the objects' }),
  EXPORT_S3_REGION: Type.String({ default: 'eu-central-1', minLength: 1, maxLength: 100 }),
  EXPORT_S3_ENDPOINT: Type.String({
    default: '',
    pattern: '^(https?://.*)?$',
    description: 'another server than that of Amazon, addressed with the bucket in the path; empty: Amazon S3',
  }),
  EXPORT_S3_ACCESS_KEY_ID: Type.String({
    default: '',
    description: 'empty: the credentials of the machine, as the AWS SDK finds them',
  }),
  EXPORT_S3_SECRET_ACCESS_KEY: Type.String({ default: '', description: 'of the access key' }),
  WAREHOUSE_FOLDER: Type.String({
    default: '',
    description: 'where the events are written as files for a warehouse; empty: nowhere',
  }),
  WAREHOUSE_S3_PREFIX: Type.String({
    default: '',
    maxLength: 500,
    description: 'the begin of the names of the objects with events in EXPORT_S3_BUCKET; empty: none are written',
  }),
  WAREHOUSE_DATABASE_URL: Type.String({
    default: '',
    pattern: '^(postgres(ql)?://.*)?$',
    description: 'the PostgreSQL database in which the events are rows of warehouse.event; empty: in none',
  }),
  WAREHOUSE_FORMAT: Type.Union([Type.Literal('ndjson'), Type.Literal('parquet')], { default: 'ndjson' }),
  WAREHOUSE_PART_EVENTS: Type.Integer({
    default: 10_000,
    minimum: 1,
    maximum: 1_000_000,
    description: 'the most events of a file',
  }),
  WAREHOUSE_PART_SECONDS: Type.Integer({
    default: 300,
    minimum: 1,
    maximum: 86_400,
    description: 'the longest time for which an event waits for others of its file',
  }),
  LOW_STOCK_URL: Type.String({
    default: '',
    pattern: '^(https?://.*)?$',
    description: 'where warnings of low stock are posted to as JSON; empty: nowhere',
  }),
});
export type SinkConfig = Static<typeof SinkConfig>;
