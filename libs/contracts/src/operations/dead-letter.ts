import { Type } from 'typebox';
import { aggregate, type EventOf, message } from '../declaration/aggregate.js';
import { Empty } from '../declaration/values.js';
import { Fingerprint, EventReference, Operation } from './operation.js';

const What = {
  from: EventReference,
  app: Type.String({ minLength: 1 }),
  /** The durable consumer whose handler could not process it. */
  handler: Type.String({ minLength: 1 }),
  messageType: Type.String(),
  fingerprint: Fingerprint,
};

/** An operator's actions on one dead letter; the aggregate's id is its sequence in `DEADLETTER`. */
export const deadLetter = aggregate({
  context: 'operations',
  name: 'deadletter',
  events: [
    /** Redriven to its handler. `stays`: the handler threw again; `unanswered`: no instance took it, or none reported the result. */
    message(
      'DeadLetterRedriven',
      Type.Object({
        ...What,
        ...Operation,
        outcome: Type.Union([Type.Literal('digested'), Type.Literal('stays'), Type.Literal('unanswered')]),
      }),
    ),
    /** Will be deleted without having been processed: recorded before the deletion. */
    message('DeadLetterDiscarded', Type.Object({ ...What, ...Operation })),
  ],
  requests: [],
  rejections: [],
  state: Empty,
});
/** An event about a dead letter. */
export type DeadLetterEvent = EventOf<typeof deadLetter>;
