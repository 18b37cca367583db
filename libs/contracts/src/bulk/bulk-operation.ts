import { type Static, Type } from 'typebox';
import { aggregate, type EventOf, message, type RejectionOf, type RequestOf, type StateOf } from '../declaration/aggregate.js';
import { Empty, Id, Instant } from '../declaration/values.js';

const Count = Type.Integer({ minimum: 0 });
/** A name in the log, which a later release may add to: `product-import`, `query` … */
const Name = Type.String({ pattern: '^[a-z][a-z-]{0,39}$' });

/** What a bulk operation does, whole: any gateway can carry it out. */
export const BulkTask = Type.Object(
  {
    /** `product-import`, `product-export`, `query` or `mutation`. */
    kind: Name,
    /** The GraphQL document of a query or a mutation. */
    document: Type.Optional(Type.String({ minLength: 1, maxLength: 50_000 })),
    /** The uploaded file that is read. */
    file: Type.Optional(Id),
    /** Size of the file in bytes. */
    fileBytes: Type.Optional(Count),
    dryRun: Type.Optional(Type.Boolean()),
    /** Who requested it: the member of staff and the role at that time. */
    staffId: Id,
    role: Name,
    requestedAt: Instant,
  },
  { title: 'BulkTask' },
);
export type BulkTask = Static<typeof BulkTask>;

/** How far a bulk operation is: totals since its beginning. */
export const BulkProgress = Type.Object(
  {
    /** The number of steps that were done. The result of each is a part of the result file, under its number. */
    step: Count,
    /** Where the next step begins; its form depends on the kind. */
    cursor: Type.String({ maxLength: 1_000 }),
    /** Rows or lines of the file that were read; rows that were written, of an export. */
    rows: Count,
    bytesRead: Count,
    /** Products, objects or lines that were decided, refused ones included. */
    decided: Count,
    created: Count,
    changed: Count,
    unchanged: Count,
    refused: Count,
    /** Lines of the result file. */
    objects: Count,
    resultBytes: Count,
    at: Instant,
  },
  { title: 'BulkProgress' },
);
export type BulkProgress = Static<typeof BulkProgress>;

const Failure = Type.Object({
  code: Type.String({ pattern: '^[A-Z][A-Z_]{0,39}$' }),
  message: Type.String({ maxLength: 1_000 }),
});

/** Work on many products, orders or rows that takes longer than a request. It is carried out step by step; each step is an event. */
export const bulkOperation = aggregate({
  context: 'bulk',
  name: 'operation',
  events: [
    message('BulkOperationRequested', BulkTask),
    message('BulkOperationAdvanced', BulkProgress),
    message('BulkOperationCompleted', BulkProgress),
    message('BulkOperationCancelled', Type.Object({ at: Instant })),
    message('BulkOperationFailed', Type.Object({ ...Failure.properties, at: Instant })),
  ],
  requests: [
    message('RequestBulkOperation', BulkTask),
    /** `done`: the step was the last one. */
    message('AdvanceBulkOperation', Type.Object({ progress: BulkProgress, done: Type.Boolean() })),
    message('CancelBulkOperation', Type.Object({ at: Instant })),
    message('FailBulkOperation', Type.Object({ ...Failure.properties, at: Instant })),
  ],
  rejections: [
    message('BulkOperationNotFound', Empty),
    message('BulkOperationEnded', Empty),
    /** Another attempt at this step was recorded before. */
    message('BulkStepTaken', Type.Object({ step: Count })),
  ],
  state: Type.Object({
    task: Type.Optional(BulkTask),
    /** `running`, `completed`, `cancelled` or `failed`; absent without a task. */
    status: Type.Optional(Name),
    progress: Type.Optional(BulkProgress),
    failure: Type.Optional(Failure),
    endedAt: Type.Optional(Instant),
  }),
});
/** An event of a bulk operation. */
export type BulkOperationEvent = EventOf<typeof bulkOperation>;
/** A command to a bulk operation. */
export type BulkOperationRequest = RequestOf<typeof bulkOperation>;
/** A rejection of a command to a bulk operation. */
export type BulkOperationRejection = RejectionOf<typeof bulkOperation>;
/** The state of a bulk operation that clients get. */
export type BulkOperationState = StateOf<typeof bulkOperation>;

/** The counts of an operation that has done nothing yet. */
export const noBulkCounts = {
  rows: 0,
  bytesRead: 0,
  decided: 0,
  created: 0,
  changed: 0,
  unchanged: 0,
  refused: 0,
  objects: 0,
} satisfies Partial<BulkProgress>;
/** What an operation, or a step of it, has counted. */
export type BulkCounts = Pick<BulkProgress, keyof typeof noBulkCounts>;

/** The progress before the first step. `at`: the instant of the request. */
export const noBulkProgress = (at: string): BulkProgress => ({
  step: 0,
  cursor: '',
  ...noBulkCounts,
  resultBytes: 0,
  at,
});

/** The state after an event: the one fold, for the owner and for whoever shows the progress. */
export const afterBulkEvent = (state: BulkOperationState, event: BulkOperationEvent): BulkOperationState => {
  switch (event.type) {
    case 'BulkOperationRequested': {
      const { type: _, ...task } = event;
      return { task, status: 'running', progress: noBulkProgress(task.requestedAt) };
    }
    case 'BulkOperationAdvanced': {
      const { type: _, ...progress } = event;
      return { ...state, progress };
    }
    case 'BulkOperationCompleted': {
      const { type: _, ...progress } = event;
      return { ...state, progress, status: 'completed', endedAt: progress.at };
    }
    case 'BulkOperationCancelled':
      return { ...state, status: 'cancelled', endedAt: event.at };
    case 'BulkOperationFailed': {
      const { code, message, at } = event;
      return { ...state, status: 'failed', failure: { code, message }, endedAt: at };
    }
  }
};
