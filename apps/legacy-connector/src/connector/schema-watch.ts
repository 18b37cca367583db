import type { ErpSourceEvent } from '@millrace/contracts';
import type { Relation } from '../log/transaction-assembler.js';

type SchemaChanged = Extract<ErpSourceEvent, { type: 'ErpSchemaChanged' }>;

/** Compares the columns of tables with those that the log described before. */
export class SchemaWatch {
  readonly #columns = new Map<string, ReadonlyMap<string, number>>();

  /** The difference from the last description of the same table; undefined for none. */
  see({ table, columns }: Relation): SchemaChanged | undefined {
    const before = this.#columns.get(table);
    const now = new Map(columns.map(({ name, type }) => [name, type]));
    this.#columns.set(table, now);
    if (!before) return undefined;
    const added = [...now.keys()].filter((name) => !before.has(name));
    const removed = [...before.keys()].filter((name) => !now.has(name));
    const retyped = [...now].filter(([name, type]) => before.has(name) && before.get(name) !== type).map(([name]) => name);
    const isSame = added.length + removed.length + retyped.length === 0;
    return isSame ? undefined : { type: 'ErpSchemaChanged', table, added, removed, retyped };
  }
}
