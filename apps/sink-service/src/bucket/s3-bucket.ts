import type { S3Client } from '@aws-sdk/client-s3';
import { LogError } from '@millrace/event-log';
import type { OnApplicationShutdown } from '@nestjs/common';
import type { SinkConfig } from '../config/sink.config.js';

type Put = Readonly<{ client: S3Client; put(name: string, text: string): Promise<void> }>;

/** A bucket of an S3-compatible store. An object that is written again under its name is the same object. */
export class Bucket implements OnApplicationShutdown {
  private constructor(private readonly store: Put | undefined) {}

  /** Off without the name of a bucket; the SDK is loaded only for one that is on. */
  static async of(config: SinkConfig): Promise<Bucket> {
    return new Bucket(config.EXPORT_S3_BUCKET === '' ? undefined : await connect(config));
  }

  get isOn(): boolean {
    return this.store !== undefined;
  }

  /** Writes an object as CSV. Throws `NOT_AVAILABLE` with the error's name alone: the store does not take it now. */
  async put(name: string, text: string): Promise<void> {
    await this.store?.put(name, text).catch((error: Error) => {
      throw new LogError('NOT_AVAILABLE', `the bucket does not take an object: ${error.name}`);
    });
  }

  onApplicationShutdown(): void {
    this.store?.client.destroy();
  }
}

const connect = async (config: SinkConfig): Promise<Put> => {
  const { PutObjectCommand, S3Client } = await import('@aws-sdk/client-s3');
  const { EXPORT_S3_BUCKET: Bucket, EXPORT_S3_REGION: region, EXPORT_S3_ENDPOINT: endpoint } = config;
  const { EXPORT_S3_ACCESS_KEY_ID: accessKeyId, EXPORT_S3_SECRET_ACCESS_KEY: secretAccessKey } = config;
  const client = new S3Client({
    region,
    // Other stores know no checksums of Amazon's.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: 5_000, requestTimeout: 10_000 },
    ...(endpoint !== '' && { endpoint, forcePathStyle: true }),
    ...(accessKeyId !== '' && { credentials: { accessKeyId, secretAccessKey } }),
  });
  return {
    client,
    put: async (Key, Body) => {
      await client.send(new PutObjectCommand({ Bucket, Key, Body, ContentType: 'text/csv; charset=utf-8' }));
    },
  };
};
