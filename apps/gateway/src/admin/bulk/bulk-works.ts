import { Injectable } from '@nestjs/common';
import { ExportWork } from './export/export-work.js';
import { ImportWork } from './import/import-work.js';
import { MutationWork } from './operations/mutation-work.js';
import { QueryWork } from './operations/query-work.js';
import type { BulkWork } from './work/bulk-work.js';

/** The kinds of work, by their names in the log. */
@Injectable()
export class BulkWorks {
  readonly #works: ReadonlyMap<string, BulkWork>;

  constructor(imports: ImportWork, exports: ExportWork, queries: QueryWork, mutations: MutationWork) {
    this.#works = new Map<string, BulkWork>([
      ['product-import', imports],
      ['product-export', exports],
      ['query', queries],
      ['mutation', mutations],
    ]);
  }

  /** `undefined` for a kind of a later release. */
  of(kind: string): BulkWork | undefined {
    return this.#works.get(kind);
  }
}
