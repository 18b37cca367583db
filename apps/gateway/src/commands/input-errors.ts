import type { AnyAggregate } from '@millrace/contracts';
import { LogError, requestViolations, type SchemaViolation } from '@millrace/event-log';
import { invalidTextPath } from '../identity/invalid-text.js';

/** An error of an input: its path in the command's contract, the kind of bound, and a message. */
export type InputError = Readonly<{ path: readonly string[]; kind: 'small' | 'large' | 'long' | 'wrong'; message: string }>;

type Request = Readonly<{ type: string }>;

/** The error of a text that no service can store; empty when there is none. No contract refuses such texts. */
export const textErrors = ({ type: _, ...data }: Request): readonly InputError[] => {
  const impossible = invalidTextPath(data);
  return impossible === undefined ? [] : [{ path: split(impossible), kind: 'wrong', message: 'holds characters no text has' }];
};

/** The errors for which `send` refuses a command, and `textErrors`; for rules that presuppose a valid input. */
export const inputErrors = (aggregate: AnyAggregate, request: Request): readonly InputError[] => {
  const errors = textErrors(request);
  return errors.length > 0 ? errors : ofViolations(requestViolations(aggregate, request));
};

/** The errors of a command that `send` has refused, as it does not match its contract. Throws any other error. */
export const refusedInputErrors = (error: unknown): readonly InputError[] => {
  if (error instanceof LogError && error.code === 'INVALID_MESSAGE' && error.violations.length > 0)
    return ofViolations(error.violations);
  throw error;
};

/** At most 20 errors, one a path. */
const ofViolations = (violations: readonly SchemaViolation[]): readonly InputError[] => {
  const byPath = new Map(violations.map((violation) => [violation.path, violation]));
  return [...byPath.values()].slice(0, 20).map(toInputError);
};

const split = (path: string): readonly string[] => path.split('/').slice(1);

const toInputError = ({ path: pointer, rule, limit, missing }: SchemaViolation): InputError => {
  const path = split(pointer);
  switch (rule) {
    case 'minimum':
      return { path, kind: 'small', message: `must be at least ${limit}` };
    case 'maximum':
      return { path, kind: 'large', message: `must be at most ${limit}` };
    case 'maxItems':
      return { path, kind: 'long', message: `must have at most ${limit} entries` };
    case 'minItems':
      return { path, kind: 'wrong', message: 'must not be empty' };
    case 'minLength':
      return { path, kind: 'wrong', message: 'must not be empty' };
    case 'maxLength':
      return { path, kind: 'wrong', message: `must have at most ${limit} characters` };
    case 'required':
      return { path: [...path, missing ?? ''], kind: 'wrong', message: 'is missing' };
    default:
      return { path, kind: 'wrong', message: 'is not valid' };
  }
};
