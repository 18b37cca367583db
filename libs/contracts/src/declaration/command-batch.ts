import { type Static, Type } from 'typebox';
import { Id } from './values.js';

/**
 * The data of a message with several commands to aggregates of one kind, in the order in which they were sent. Each is decided by itself, as if it had a
 * message of its own: `version` is that of the contract of its request, and `data` are without personal data.
 */
export const CommandBatch = Type.Object({
  commands: Type.Array(
    Type.Object({
      id: Id,
      type: Type.String({ minLength: 1, maxLength: 100 }),
      version: Type.Integer({ minimum: 1 }),
      requestId: Type.String({ minLength: 1, maxLength: 255 }),
      requestHash: Type.String({ minLength: 1, maxLength: 255 }),
      expectedVersion: Type.Optional(Type.Integer({ minimum: 0 })),
      data: Type.Unknown(),
    }),
    { minItems: 1 },
  ),
});
/** Several commands in one message. */
export type CommandBatch = Static<typeof CommandBatch>;
/** One command of a batch. */
export type BatchedCommand = CommandBatch['commands'][number];

/** In the place of the request's type in a subject: the message is a `CommandBatch`, and the id that of the batch. No request has this name. */
export const commandBatchType = 'CommandBatch';
