import { stream } from '../declaration/stream.js';
import { functionVersion } from './function-version.js';
import { operatedApplication } from './application.js';
import { deadLetter } from './dead-letter.js';
import { operatedView } from './view.js';

/** The operators' actions on the running shop, as an audit trail. */
export const OPERATIONS = stream({
  name: 'OPERATIONS',
  context: 'operations',
  owner: 'operator',
  team: 'operations',
  aggregates: [deadLetter, operatedView, operatedApplication],
  retention: 'for ever',
});

/** The code of functions that operators deployed on the running shop. */
export const DEPLOYMENT = stream({
  name: 'DEPLOYMENT',
  context: 'deployment',
  owner: 'operator',
  team: 'operations',
  aggregates: [functionVersion],
  retention: 'for ever',
});
