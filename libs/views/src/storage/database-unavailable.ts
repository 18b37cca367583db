/** Transient SQLSTATE classes: connection, resources, operator intervention, system error. */
const transientClasses = new Set(['08', '53', '57', '58']);
const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'EAI_AGAIN',
  'ENOTFOUND',
]);
/** Messages of connection errors that `pg`, its pool and TypeORM throw without a code. */
const connectionMessages =
  /^(Connection terminated|timeout expired|timeout exceeded when trying to connect|Cannot use a pool after calling end|Driver not Connected)|not queryable$|is not established/;
/** A statement time-out is not transient: the statement is too slow. */
const statementTimeout = '57014';

type ErrorFields = Readonly<{ code?: unknown; message?: unknown; cause?: unknown; driverError?: unknown; errors?: unknown }>;

const isTransient = (code: string): boolean =>
  networkCodes.has(code) || (/^[0-9A-Z]{5}$/.test(code) && transientClasses.has(code.slice(0, 2)) && code !== statementTimeout);

/** Whether an error means that the database does not answer at present. */
export const isDatabaseUnavailable = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false;
  const { code, message, cause, driverError, errors } = error as ErrorFields;
  if (typeof code === 'string' && isTransient(code)) return true;
  if (typeof message === 'string' && connectionMessages.test(message)) return true;
  // A host of several addresses fails with one error for each.
  if (Array.isArray(errors) && errors.length > 0 && errors.every(isDatabaseUnavailable)) return true;
  return isDatabaseUnavailable(driverError) || isDatabaseUnavailable(cause);
};
