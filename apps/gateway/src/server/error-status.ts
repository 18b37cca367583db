import type { FastifyInstance, FastifyRequest } from 'fastify';

type Answer = Readonly<{ errors?: readonly Readonly<{ message: string; extensions?: Readonly<{ code?: string }> }>[] }>;

/** Errors of a document that is well-formed JSON: of its text, its fields and its cost. */
const ofDocument: ReadonlySet<string> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'QUERY_TOO_COSTLY',
]);

/** Whether a reply has errors of a document or of its variables; other inputs, such as a header, are refused with the same code. */
const isDocumentError = (payload: unknown): boolean => {
  if (typeof payload !== 'string' || !payload.startsWith('{')) return false;
  const { errors = [] } = JSON.parse(payload) as Answer;
  return errors.some(
    ({ message, extensions: { code = '' } = {} }) =>
      ofDocument.has(code) || (code === 'BAD_USER_INPUT' && message.startsWith('Variable "')),
  );
};

/** Answers with 200 in place of 400 where a request is well-formed and its document, variables or cost are not accepted. */
export const answerErrorsWithOk = (scope: FastifyInstance, of: (request: FastifyRequest) => boolean): void => {
  scope.addHook('onSend', async (request, reply, payload) => {
    if (reply.statusCode === 400 && of(request) && isDocumentError(payload)) reply.code(200);
    return payload;
  });
};
