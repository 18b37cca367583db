import { LogError, QueryRefused } from '@millrace/event-log';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** The stable codes of top-level errors, beside Apollo's own. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'QUERY_TOO_COSTLY'
  | 'ANSWER_TOO_LARGE'
  | 'OPERATION_NOT_SUPPORTED'
  | 'PAYLOAD_TOO_LARGE'
  | 'REQUEST_FAILED'
  | 'THROTTLED'
  | 'SERVICE_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR';

export const graphqlError = (code: ErrorCode, message: string, more: Record<string, unknown> = {}): GraphQLError =>
  new GraphQLError(message, { extensions: { code, ...more } });

export const badUserInput = (message: string, argument?: string): GraphQLError =>
  graphqlError('BAD_USER_INPUT', message, argument === undefined ? {} : { argument });

const erasedMessage = 'The personal data of this cart were erased, and no more can be written to it. Please begin a new one.';

/** The error for a part of the shop that does not answer; `more`: extensions for the retry. */
export const serviceUnavailable = (more: Record<string, unknown> = {}) =>
  graphqlError('SERVICE_UNAVAILABLE', 'A part of the shop does not answer at the moment. Please try again.', {
    retryable: true,
    ...more,
  });

/** Whether an error means that a service, a view or the broker does not answer. */
export const isUnavailable = (error: unknown): boolean =>
  (error instanceof LogError && error.code === 'NOT_AVAILABLE') || (error instanceof QueryRefused && error.code === 'NotReady');

/** Converts any error to the error that clients get: a stable code and no internals. */
export const toClientError = (error: unknown): GraphQLError => {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (isUnavailable(cause)) return serviceUnavailable();
  if (cause instanceof LogError && cause.code === 'INVALID_MESSAGE') return badUserInput(cause.message);
  if (cause instanceof LogError && cause.code === 'ERASED') return badUserInput(erasedMessage);
  if (cause instanceof QueryRefused) return queryRefusedError(cause);
  if (error instanceof GraphQLError && (!error.originalError || error.originalError instanceof GraphQLError)) return error;
  return graphqlError('INTERNAL_SERVER_ERROR', 'Something went wrong here.');
};

const queryRefusedError = ({ code, message }: QueryRefused): GraphQLError => {
  if (code === 'TooManyAsked')
    return graphqlError('THROTTLED', 'You ask too much of what was at a time: please wait for the answers.', {
      retryAfterSeconds: 1,
      retryable: true,
    });
  if (code === 'FAILED') return graphqlError('INTERNAL_SERVER_ERROR', 'Something went wrong here.');
  return badUserInput(message);
};

/** Whether Apollo gave an HTTP status without a code, as for a persisted query with a wrong hash. */
const lacksCode = ({ extensions }: GraphQLError): boolean => {
  const { code, http } = extensions as { code?: unknown; http?: { status?: unknown } };
  return code === undefined && typeof http?.status === 'number' && http.status >= 400 && http.status < 500;
};

/** A message may repeat a client's text of any length. */
const maxMessageLength = 500;
const shortened = (message: string): string =>
  message.length > maxMessageLength ? `${message.slice(0, maxMessageLength)}…` : message;

/** `toClientError` with a bounded message, for subscriptions. */
export const toBoundedClientError = (error: unknown): GraphQLError => {
  const clientError = toClientError(error);
  if (clientError.message.length <= maxMessageLength) return clientError;
  const { path, extensions } = clientError;
  return new GraphQLError(shortened(clientError.message), { ...(path && { path }), extensions });
};

/** `toClientError` for an HTTP response: with the error's locations and path, and a bounded message. */
export const formatError = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
  const answer = withLocation(formatted, error);
  return answer.message.length > maxMessageLength ? { ...answer, message: shortened(answer.message) } : answer;
};

const withLocation = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
  const clientError = toClientError(error);
  if (clientError === error && lacksCode(clientError))
    return { ...formatted, extensions: { ...formatted.extensions, code: 'BAD_REQUEST' } };
  if (clientError === error) return formatted;
  const { locations, path } = formatted;
  return {
    message: clientError.message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: clientError.extensions,
  };
};

/** Whether an error is a bug of the gateway. */
export const isInternalError = (error: unknown): boolean => toClientError(error).extensions['code'] === 'INTERNAL_SERVER_ERROR';
