import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';

/** Replies with one GraphQL error; `more`: its extensions beside the code. */
export const sendError = (reply: FastifyReply, status: number, code: string, message: string, more: object = {}): FastifyReply =>
  reply.code(status).send({ errors: [{ message, extensions: { code, ...more } }] });

type HttpError = Readonly<{ status: number; code: string; message: string }>;

const clientErrors: Readonly<Record<string, HttpError>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: { status: 413, code: 'PAYLOAD_TOO_LARGE', message: 'The request is too large.' },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', message: 'Send application/json.' },
  FST_ERR_CTP_EMPTY_JSON_BODY: { status: 400, code: 'BAD_REQUEST', message: 'The request is empty.' },
  FST_ERR_CTP_INVALID_JSON_BODY: { status: 400, code: 'BAD_REQUEST', message: 'The request is not JSON.' },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: { status: 400, code: 'BAD_REQUEST', message: 'The request is cut off.' },
};

const httpErrorOf = (error: FastifyError): HttpError => {
  if (error instanceof SyntaxError) return { status: 400, code: 'BAD_REQUEST', message: 'The request is not JSON.' };
  const clients = error.statusCode !== undefined && error.statusCode < 500;
  if (clients)
    return (
      clientErrors[error.code] ?? { status: error.statusCode ?? 400, code: 'BAD_REQUEST', message: 'The request cannot be read.' }
    );
  return { status: 500, code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong here.' };
};

/** Limits a scope to JSON bodies of at most `bodyLimit` bytes, and replies to invalid requests with GraphQL errors. */
export const handleHttpErrors = (scope: FastifyInstance, bodyLimit: number): void => {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser(
    'application/json',
    { parseAs: 'string', bodyLimit },
    scope.getDefaultJsonParser('ignore', 'ignore'),
  );
  scope.setErrorHandler<FastifyError>(async (error, _request, reply) => {
    const { status, code, message } = httpErrorOf(error);
    // If the connection were closed at once, the client could not read the reply while it still sends: the rest is read and discarded.
    reply.removeHeader('connection');
    await sendError(reply, status, code, message);
  });
};
