import { type Static, Type } from 'typebox';
import { aggregate, type EventOf, message } from '../declaration/aggregate.js';

const Name = Type.String({ minLength: 1, maxLength: 130 });
const Names = Type.Array(Name, { maxItems: 2000 });
/** A log sequence number of PostgreSQL, both halves as eight hexadecimal digits. */
const Lsn = Type.String({ pattern: '^[0-9A-F]{8}/[0-9A-F]{8}$' });

/** How far a table has been read: by a snapshot, and, where it is read by query, by polling. */
export const ErpTableProgress = Type.Object(
  {
    table: Name,
    rows: Type.Integer({ minimum: 0 }),
    /** Whether the snapshot has read every row. */
    complete: Type.Boolean(),
    /** The key (log) or the cursor (query, outbox) of the last row read; absent before the first. */
    after: Type.Optional(Type.Array(Type.String({ maxLength: 2000 }), { maxItems: 32 })),
  },
  { title: 'ErpTableProgress' },
);
export type ErpTableProgress = Static<typeof ErpTableProgress>;

/** The database of an existing system, as it is read; a table that is read by query has an aggregate of its own. */
export const erpSource = aggregate({
  context: 'erp',
  name: 'source',
  events: [
    /**
     * The position of the reading. `generation` counts the slots that were made; `recorded` is the log position up to which everything is in this
     * stream, absent before the slot exists.
     */
    message(
      'ErpReadingAdvanced',
      Type.Object({
        generation: Type.Integer({ minimum: 1 }),
        recorded: Type.Optional(Lsn),
        /** Each configured table, at most 500, and one entry for what follows when all are read. */
        tables: Type.Array(ErpTableProgress, { maxItems: 501 }),
      }),
    ),
    /** Changes of the source cannot be read any more. All rows are read again, and those that are missing then count as deleted. */
    message(
      'ErpChangesLost',
      Type.Object({
        reason: Type.Union([
          Type.Literal('slot-missing'),
          Type.Literal('slot-invalidated'),
          Type.Literal('slot-replaced'),
          Type.Literal('table-truncated'),
        ]),
        since: Type.Optional(Lsn),
      }),
    ),
    /** The columns of a table that is read are others than before. */
    message('ErpSchemaChanged', Type.Object({ table: Name, added: Names, removed: Names, retyped: Names })),
  ],
  requests: [],
  rejections: [],
  state: Type.Object({}),
});
/** An event of a source. */
export type ErpSourceEvent = EventOf<typeof erpSource>;
