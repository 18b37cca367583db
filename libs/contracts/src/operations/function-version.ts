import { Type } from 'typebox';
import { aggregate, type EventOf, message } from '../declaration/aggregate.js';
import { Empty } from '../declaration/values.js';
import { Operation } from './operation.js';

/** What operators deployed of one function; its id is the function's name. */
export const functionVersion = aggregate({
  context: 'deployment',
  name: 'function',
  events: [
    /** `version`: one more than the newest before, from 1. `code`: a JavaScript module that imports modules of Node alone. It is called from now on. */
    message(
      'FunctionDeployed',
      Type.Object({
        version: Type.Integer({ minimum: 1 }),
        code: Type.String({ minLength: 1, maxLength: 500_000 }),
        ...Operation,
      }),
    ),
    /** `version`: that which is called from now on; 0 is the one that the app was built with. */
    message('FunctionRolledBack', Type.Object({ version: Type.Integer({ minimum: 0 }), ...Operation })),
  ],
  requests: [],
  rejections: [],
  state: Empty,
});
/** An event about the versions of a function. */
export type FunctionVersionEvent = EventOf<typeof functionVersion>;
