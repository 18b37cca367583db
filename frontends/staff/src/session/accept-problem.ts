/** Why an invitation was not accepted. */
export type AcceptProblem = 'unreachable' | 'throttled' | 'failed' | 'passwordRule' | 'pending' | 'usedUp';

type UserError = Readonly<{ code: string; field: readonly string[] | null }>;

const problemOfError = ({ code, field }: UserError): AcceptProblem => {
  if (code === 'NOT_FOUND') return 'usedUp';
  if (code === 'REQUEST_PENDING') return 'pending';
  return code === 'INVALID' && field?.includes('password') ? 'passwordRule' : 'failed';
};

/** Of the user errors of an answer, or of the code of a request that failed as a whole; `undefined`: it was accepted. */
export const acceptProblem = (userErrors: readonly UserError[] | undefined, code?: string): AcceptProblem | undefined => {
  if (userErrors) return userErrors[0] && problemOfError(userErrors[0]);
  if (code === 'unreachable') return 'unreachable';
  return code === 'THROTTLED' || code === 'TOO_MANY_ATTEMPTS' ? 'throttled' : 'failed';
};
