import { Type } from 'typebox';
import { aggregate, type EventOf, message } from '../declaration/aggregate.js';
import { Empty } from '../declaration/values.js';
import { Fingerprint, EventReference, Operation } from './operation.js';

const What = {
  from: EventReference,
  app: Type.String({ minLength: 1 }),
  /** The durable consumer whose handler could not digest it. */
  handler: Type.String({ minLength: 1 }),
  messageType: Type.String(),
  fingerprint: Fingerprint,
};

/** What an operator did with one message that no handler could digest; the aggregate's id is its number in `DEADLETTER`. */
export const deadLetter = aggregate({
  context: 'operations',
  name: 'deadletter',
  events: [
    /** Handed back to its handler. `stays`: that threw again; `unanswered`: nobody took it, or nobody said what became of it. */
    message(
      'DeadLetterRedriven',
      Type.Object({
        ...What,
        ...Operation,
        outcome: Type.Union([Type.Literal('digested'), Type.Literal('stays'), Type.Literal('unanswered')]),
      }),
    ),
    /** Is to be taken away for good, undigested: recorded before it is gone. */
    message('DeadLetterDiscarded', Type.Object({ ...What, ...Operation })),
  ],
  requests: [],
  rejections: [],
  state: Empty,
});
export type DeadLetterEvent = EventOf<typeof deadLetter>;
