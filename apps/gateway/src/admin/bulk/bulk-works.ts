import { Injectable } from '@nestjs/common';
import { ExportWork } from './export/export-work.js';
import { ImportWork } from './import/import-work.js';
import type { BulkWork } from './work/bulk-work.js';

/** The kinds of work, by their names in the log. */
@Injectable()
export class BulkWorks {
  readonly #works: ReadonlyMap<string, BulkWork>;

  constructor(
    readonly imports: ImportWork,
    exports: ExportWork,
  ) {
    this.#works = new Map<string, BulkWork>([
      ['product-import', imports],
      ['product-export', exports],
    ]);
  }

  /** `undefined` for a kind of a later release. */
  of(kind: string): BulkWork | undefined {
    return this.#works.get(kind);
  }
}
