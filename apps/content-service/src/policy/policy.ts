import type { PolicyEvent, PolicyRequest, PolicyState } from '@millrace/contracts';
import { accept, type Decider } from '@millrace/decider';
import { withChange } from '../definition/with-change.js';

/** The rules of a policy: its newest text counts. */
export const policyDecider: Decider<PolicyState, PolicyRequest, PolicyEvent, never> = {
  initial: {},
  decide: ({ details }, { type: _, ...put }) =>
    details && !withChange(details, put, []) ? accept() : accept({ type: 'PolicyDefined', ...put }),
  evolve: (_state, { type: _, ...details }) => ({ details }),
};
