declare module '@20minutes/s3rver' {
  type Options = Readonly<{
    address: string;
    port: number;
    silent: boolean;
    directory: string;
    configureBuckets: readonly Readonly<{ name: string }>[];
  }>;
  /** An S3-compatible server that verifies signatures (SigV4); its credentials are S3RVER and S3RVER. */
  export default class S3rver {
    constructor(options: Options);
    run(): Promise<Readonly<{ address: string; port: number }>>;
    close(): Promise<void>;
  }
}
