import type { AnyAggregate } from '@millrace/contracts';
import type { Addition } from '@millrace/event-log';
import type { AnyOutput } from '../declaration/cloud-event.js';
import { FunctionError } from '../pool/function-error.js';

/** What a function returned as events of the aggregates that it may publish. Throws `FunctionError` when one is of another kind, or no event. */
export const additionsOf = (publishes: readonly AnyAggregate[], outputs: readonly AnyOutput[]): readonly Addition[] =>
  outputs.map((output) => {
    if (!isOutput(output)) throw new FunctionError('invalid', 'it returned something other than { type, subject, data }');
    const { type, subject, data } = output;
    const [context, name, event = ''] = type.split('.');
    const aggregate = publishes.find((one) => one.context === context && one.name === name);
    if (!aggregate) throw new FunctionError('invalid', `it may not publish ${type}`);
    return { aggregate, id: subject, event: { ...data, type: event } };
  });

const isOutput = (output: unknown): output is AnyOutput => {
  if (typeof output !== 'object' || output === null) return false;
  const { type, subject, data } = output as Partial<AnyOutput>;
  return typeof type === 'string' && typeof subject === 'string' && typeof data === 'object' && data !== null;
};
