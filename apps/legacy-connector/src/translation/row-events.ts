import { ERP, type ErpArticleEvent, erpArticle } from '@millrace/contracts';
import { type EventLog, eventsOfType, type Recorded } from '@millrace/event-log';
import type { TableConfig } from '../config/table-config.js';
import type { Translated } from './translate-row.js';

type Fields = Readonly<Record<string, unknown>>;

/** The events of a table: by which of their values a row is found, and which of them say that it does not exist. */
export class RowEvents {
  readonly #keyFields: readonly string[];
  readonly #constants: Fields;

  constructor(private readonly config: TableConfig) {
    const fields = Object.entries(config.absent.fields);
    this.#keyFields = fields.flatMap(([name, field]) => (isConstant(field) ? [] : [name]));
    this.#constants = Object.fromEntries(fields.flatMap(([name, field]) => (isConstant(field) ? [[name, field.value]] : [])));
  }

  /** What finds the row of an event, as text. */
  rowOf({ articleId, event }: Translated): string {
    return JSON.stringify([articleId, ...this.#keyFields.map((name) => (event as Fields)[name] ?? null)]);
  }

  /** Whether an event says that its row does not exist. */
  isAbsent({ event }: Translated): boolean {
    const constants = Object.entries(this.#constants);
    return event.type === this.config.absent.type && constants.every(([name, value]) => (event as Fields)[name] === value);
  }

  /** Whether an event says that its row does not exist, and cannot be the one of a row that does, such as a stock of 0. */
  isGone(translated: Translated): boolean {
    return this.config.present.type !== this.config.absent.type && this.isAbsent(translated);
  }

  /** The event that says that a row (`rowOf`) does not exist. */
  absentOf(row: string): Translated {
    const [articleId, ...values] = JSON.parse(row) as [string, ...unknown[]];
    const fields = this.#keyFields.flatMap((name, index) => {
      const value = values[index] ?? undefined;
      return value === undefined ? [] : [[name, value] as const];
    });
    return { articleId, event: { type: this.config.absent.type, ...Object.fromEntries(fields), ...this.#constants } };
  }

  /** The events of this table's types in the stream, in the order of the stream for each type. Throws as `eventsOfType`. */
  async *recorded(log: EventLog): AsyncGenerator<Recorded & Translated> {
    for (const type of new Set([this.config.present.type, this.config.absent.type]))
      for await (const recorded of eventsOfType(log, ERP, erpArticle, type, 1))
        yield { ...recorded, articleId: recorded.aggregateId, event: recorded.event as ErpArticleEvent };
  }
}

const isConstant = (field: unknown): field is Readonly<{ value: unknown }> =>
  typeof field === 'object' && field !== null && 'value' in field;
