import type { S3Client } from '@aws-sdk/client-s3';
import { LogError } from '@millrace/event-log';
import type { OnApplicationShutdown } from '@nestjs/common';
import type { SinkConfig } from '../config/sink.config.js';

type Store = Readonly<{
  client: S3Client;
  put(name: string, body: string | Uint8Array, mediaType: string): Promise<void>;
  list(prefix: string): Promise<readonly string[]>;
}>;

/** A bucket of an S3-compatible store. An object that is written again under its name is the same object. */
export class Bucket implements OnApplicationShutdown {
  private constructor(
    readonly name: string,
    private readonly store: Store | undefined,
  ) {}

  /** Off without the name of a bucket; the SDK is loaded only for one that is on. */
  static async of(config: SinkConfig): Promise<Bucket> {
    const { EXPORT_S3_BUCKET: name } = config;
    return new Bucket(name, name === '' ? undefined : await connect(config));
  }

  get isOn(): boolean {
    return this.store !== undefined;
  }

  /** Writes an object. Throws `NOT_AVAILABLE` with the error's name alone: the store does not take it now. */
  async put(name: string, body: string | Uint8Array, mediaType = 'text/csv; charset=utf-8'): Promise<void> {
    await this.store?.put(name, body, mediaType).catch((error: Error) => {
      throw new LogError('NOT_AVAILABLE', `the bucket does not take an object: ${error.name}`);
    });
  }

  /** The names of all objects that begin with `prefix`. Throws `NOT_AVAILABLE` as `put`. */
  async list(prefix: string): Promise<readonly string[]> {
    const names = this.store?.list(prefix).catch((error: Error) => {
      throw new LogError('NOT_AVAILABLE', `the bucket does not list its objects: ${error.name}`);
    });
    return (await names) ?? [];
  }

  onApplicationShutdown(): void {
    this.store?.client.destroy();
  }
}

const connect = async (config: SinkConfig): Promise<Store> => {
  const { paginateListObjectsV2, PutObjectCommand, S3Client } = await import('@aws-sdk/client-s3');
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
  if (endpoint !== '') signBucketsWithoutSlash(client);
  return {
    client,
    put: async (Key, Body, ContentType) => {
      await client.send(new PutObjectCommand({ Bucket, Key, Body, ContentType }));
    },
    list: async (Prefix) => {
      const names: string[] = [];
      for await (const { Contents } of paginateListObjectsV2({ client }, { Bucket, Prefix })) {
        names.push(...(Contents ?? []).flatMap(({ Key }) => (Key === undefined ? [] : [Key])));
      }
      return names;
    },
  };
};

/** The path of a bucket is `/name`, which all stores take; some refuse the signature of `/name/`, which the SDK sends. */
const signBucketsWithoutSlash = (client: S3Client): void => {
  client.middlewareStack.add(
    (next) => (call) => {
      const request = call.request as { path: string };
      if (request.path.length > 1 && request.path.endsWith('/')) request.path = request.path.slice(0, -1);
      return next(call);
    },
    { step: 'build' },
  );
};
