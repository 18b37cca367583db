import type { ProductImport } from '../../generated/admin.js';
import type { ImportTally } from './import-tally.js';

/** An import that this process has taken. */
export type ImportRecord = {
  readonly id: string;
  readonly inputHash: string;
  readonly dryRun: boolean;
  readonly rows: number;
  readonly products: number;
  readonly tally: ImportTally;
  readonly startedAt: string;
  status: ProductImport['status'];
  finishedAt?: string;
  done: Promise<void>;
};
