import type { FastifyReply, FastifyRequest } from 'fastify';
import { parse } from 'graphql';
import { sendError } from '../server/http-errors.js';
import { sendThrottled } from '../server/request-guard.js';
import { accessOf } from './roles/field-permissions.js';
import { rootFieldsOf } from './roles/root-fields.js';
import type { StaffAuthentication } from './staff-authentication.js';

type Hook = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

/** No log-in is longer. */
const maxAnonymousBytes = 10_000;
const maxAnonymousTokens = 200;

/**
 * Admits requests with a token of staff before their body is read, and short ones without any token, of which `admitBody` lets log-ins pass. `onRefusal` may
 * throw `THROTTLED`.
 */
export const staffAdmission = (
  staff: StaffAuthentication,
  onRefusal: (request: FastifyRequest) => Promise<void>,
): Readonly<{ admit: Hook; admitBody: Hook }> => {
  const refuse: Hook = async (request, reply) => {
    try {
      await onRefusal(request);
    } catch (error) {
      sendThrottled(reply, error);
      return;
    }
    const message = 'This is for the staff: send the header "Authorization: Bearer <staff token or access token>".';
    await sendError(reply.header('www-authenticate', 'Bearer'), 401, 'UNAUTHENTICATED', message);
  };
  const credentialOf = ({ headers }: FastifyRequest) => staff.credentialOf(headers.authorization);
  return {
    admit: async (request, reply) => {
      const credential = credentialOf(request);
      if (credential === 'wrong' || (credential === 'none' && !isShort(request))) await refuse(request, reply);
    },
    admitBody: async (request, reply) => {
      if (credentialOf(request) === 'none' && !isForAnyone(request.body)) await refuse(request, reply);
    },
  };
};

const isShort = ({ method, headers }: FastifyRequest): boolean =>
  method === 'POST' && Number(headers['content-length'] ?? Number.POSITIVE_INFINITY) <= maxAnonymousBytes;

/** Whether a body is an operation that needs no token, and nothing else. */
const isForAnyone = (body: unknown): boolean => {
  const { query } = (body ?? {}) as Readonly<{ query?: unknown }>;
  if (typeof query !== 'string') return false;
  try {
    const document = parse(query, { maxTokens: maxAnonymousTokens, noLocation: true });
    const operations = document.definitions.filter((one) => one.kind === 'OperationDefinition');
    return (
      operations.length > 0 &&
      operations.every((one) => {
        const fields = [...rootFieldsOf(document, one)];
        return fields.length > 0 && fields.every((field) => accessOf(one.operation, field) === 'ANYONE');
      })
    );
  } catch {
    // A document that cannot be read is no log-in.
    return false;
  }
};
