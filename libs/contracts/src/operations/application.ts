import { Type } from 'typebox';
import { aggregate, type EventOf, message } from '../declaration/aggregate.js';
import { Empty } from '../declaration/values.js';
import { Operation } from './operation.js';

const Count = Type.Integer({ minimum: 0 });

/** An operator's actions on an application of stream processing; the aggregate's id is the application's. */
export const operatedApplication = aggregate({
  context: 'operations',
  name: 'application',
  events: [
    /** Its positions, state and outputs will be deleted, so that it processes its inputs from the start: recorded before they are. */
    message(
      'ApplicationReset',
      Type.Object({ version: Type.Integer({ minimum: 1 }), tasks: Count, stateEntries: Count, outputs: Count, ...Operation }),
    ),
  ],
  requests: [],
  rejections: [],
  state: Empty,
});
/** An event about an application of stream processing. */
export type OperatedApplicationEvent = EventOf<typeof operatedApplication>;
