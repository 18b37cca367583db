import { type AnyAggregate, type MessageContract } from '@millrace/contracts';
import type { TLocalizedValidationError } from 'typebox/error';
import { Compile, type Validator } from 'typebox/compile';
import { invalidTextPath } from '../identity/invalid-text.js';

/** An error of an input: its path in the command's contract, the kind of bound, and a message. */
export type InputError = Readonly<{ path: readonly string[]; kind: 'small' | 'large' | 'long' | 'wrong'; message: string }>;

const validators = new WeakMap<MessageContract, Validator>();
const validatorOf = (contract: MessageContract): Validator => {
  const known = validators.get(contract);
  if (known) return known;
  const compiled = Compile(contract.data);
  validators.set(contract, compiled);
  return compiled;
};

/** Validates a command against its contract: at most 20 errors, one a path; empty for a valid command. */
export const validateCommand = (aggregate: AnyAggregate, request: Readonly<{ type: string }>): readonly InputError[] => {
  const contract = (aggregate.requests as readonly MessageContract[]).find(({ type }) => type === request.type);
  if (!contract) throw new Error(`no request ${request.type}`);
  const { type: _, ...data } = request;
  const impossible = invalidTextPath(data);
  if (impossible !== undefined) return [{ path: split(impossible), kind: 'wrong', message: 'holds characters no text has' }];
  const validator = validatorOf(contract);
  if (validator.Check(data)) return [];
  const byPath = new Map(validator.Errors(data).map((error) => [error.instancePath, error]));
  return [...byPath.values()].slice(0, 20).map(toInputError);
};

const split = (path: string): readonly string[] => path.split('/').slice(1);

const toInputError = (error: TLocalizedValidationError): InputError => {
  const path = split(error.instancePath);
  switch (error.keyword) {
    case 'minimum':
      return { path, kind: 'small', message: `must be at least ${error.params.limit}` };
    case 'maximum':
      return { path, kind: 'large', message: `must be at most ${error.params.limit}` };
    case 'maxItems':
      return { path, kind: 'long', message: `must have at most ${error.params.limit} entries` };
    case 'minItems':
      return { path, kind: 'wrong', message: 'must not be empty' };
    case 'minLength':
      return { path, kind: 'wrong', message: 'must not be empty' };
    case 'maxLength':
      return { path, kind: 'wrong', message: `must have at most ${error.params.limit} characters` };
    case 'required':
      return { path: [...path, error.params.requiredProperties[0] ?? ''], kind: 'wrong', message: 'is missing' };
    default:
      return { path, kind: 'wrong', message: 'is not valid' };
  }
};
