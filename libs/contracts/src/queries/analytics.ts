import { Type } from 'typebox';
import { query } from '../declaration/query.js';

/**
 * Stops the topologies of the instance that answers, after a commit, for so many seconds; 0 starts them again. For the operator, who resets an application
 * while its shop runs. `wasRunning`: whether it has stopped them just now.
 */
export const PauseTopologies = query(
  'analytics',
  'PauseTopologies',
  Type.Object({ seconds: Type.Integer({ minimum: 0, maximum: 600 }) }),
  Type.Object({ wasRunning: Type.Boolean() }),
);
