import { type ClientBase, escapeIdentifier } from 'pg';
import type { Row } from '../change/change-event.js';
import type { TableConfig } from '../config/table-config.js';
import { sqlName, UnreadableTable } from '../log/publication.js';
import { textValues } from '../snapshot/table-query.js';

/** Times by which a table can be read; what is later than now, by a wrong clock, is read again and again and hides nothing. */
const timeTypes = new Set(['timestamp without time zone', 'timestamp with time zone', 'date']);
const numberTypes = new Set(['smallint', 'integer', 'bigint', 'numeric']);

/** Reads the rows of a table in the order of a column that grows with each change, a page at a time, by queries that lock nothing. */
export class CursorPages {
  private constructor(
    private readonly client: ClientBase,
    private readonly config: TableConfig,
    private readonly cursor: string,
    private readonly type: string,
  ) {}

  /** Throws `UnreadableTable` when the column is neither a time nor a number. */
  static async of(client: ClientBase, config: TableConfig, cursor: string): Promise<CursorPages> {
    const { rows } = await client.query<{ type: string }>(
      'SELECT format_type(atttypid, NULL) AS type FROM pg_attribute WHERE attrelid = to_regclass($1) AND attname = $2',
      [sqlName(config.table), cursor],
    );
    const type = rows[0]?.type ?? 'nothing';
    if (!timeTypes.has(type) && !numberTypes.has(type))
      throw new UnreadableTable(
        `${config.table} cannot be polled by ${cursor}, which is of type ${type}: name a time or a number`,
      );
    return new CursorPages(client, config, escapeIdentifier(cursor), type);
  }

  /** The greatest cursor now; empty for a table without rows. */
  greatest(): Promise<string> {
    return this.#max(`max(${this.cursor})`, []);
  }

  /** A cursor, or the greatest one now where that is less: the row that had it may have been corrected. */
  async within(cursor: string): Promise<string> {
    return cursor === '' ? '' : this.#max(`least(max(${this.cursor}), $1::text::${this.type})`, [cursor]);
  }

  /** The next rows from `overlap` before a cursor (empty: from the first row), or after the last row of the page before. */
  async next(from: string, overlap: number, after: Row | undefined, limit: number): Promise<readonly Row[]> {
    const { table, key } = this.config;
    const columns = [this.cursor, ...key.map((column) => escapeIdentifier(column))];
    const values: (string | number | null)[] = [];
    const value = (of: string | number | null): string => `$${values.push(of)}`;
    const conditions = [this.#isUsable];
    if (from !== '') conditions.push(`${this.cursor} >= ${this.#lowest(value(from), value(overlap))}`);
    if (after) {
      const last = [this.#valueOf(after), ...key.map((column) => after[column] ?? null)];
      conditions.push(`(${columns.join(', ')}) > (${last.map(value).join(', ')})`);
    }
    const { rows } = await this.client.query<Record<string, string | null>>({
      text: `SELECT t.* FROM ${sqlName(table)} t WHERE ${conditions.join(' AND ')} ORDER BY ${columns.join(', ')} LIMIT ${limit}`,
      values,
      types: textValues,
    });
    return rows;
  }

  /** The cursor of a row. */
  cursorOf(row: Row): string {
    return this.#valueOf(row) ?? '';
  }

  async #max(greatest: string, values: readonly string[]): Promise<string> {
    const { rows } = await this.client.query<{ greatest: string | null }>({
      text: `SELECT ${greatest} AS greatest FROM ${sqlName(this.config.table)} WHERE ${this.#isUsable}`,
      values: [...values],
      types: textValues,
    });
    return rows[0]?.greatest ?? '';
  }

  /** In the order of PostgreSQL, `NaN` is greater than infinity. */
  get #isUsable(): string {
    return this.type === 'numeric' ? `${this.cursor} < 'Infinity'` : `${this.cursor} IS NOT NULL`;
  }

  #valueOf(row: Row): string | null {
    return row[this.config.poll?.cursor ?? ''] ?? null;
  }

  #lowest(from: string, overlap: string): string {
    const typed = `${from}::text::${this.type}`;
    if (numberTypes.has(this.type)) return `${typed} - ${overlap}::${this.type}`;
    return `(least(${typed}, now()::${this.type}) - make_interval(secs => ${overlap}::float8))`;
  }
}
