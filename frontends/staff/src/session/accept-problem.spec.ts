import { expect, it } from 'vitest';
import { acceptProblem } from './accept-problem.ts';

it.each([
  ['NOT_FOUND', ['invitationUrl'], 'usedUp'],
  ['INVALID', ['password'], 'passwordRule'],
  ['INVALID', null, 'failed'],
  ['REQUEST_PENDING', null, 'pending'],
  ['SESSION_INVALID', null, 'failed'],
] as const)('%s of %j is %s', (code, field, problem) => expect(acceptProblem([{ code, field }])).toBe(problem));

it.each([
  ['unreachable', 'unreachable'],
  ['THROTTLED', 'throttled'],
  ['BAD_USER_INPUT', 'failed'],
])('a request that failed with %s is %s', (code, problem) => expect(acceptProblem(undefined, code)).toBe(problem));

it('is nothing without errors', () => expect(acceptProblem([])).toBeUndefined());
