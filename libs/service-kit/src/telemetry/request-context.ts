import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { isTracing, runInSpan, runWithIds, startSpan } from '@millrace/event-log';
import { type Span, SpanKind, SpanStatusCode } from '@opentelemetry/api';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Header with the id of a request: the client's own, or else a new one. Responses repeat it, and log lines carry it. */
export const requestIdHeader = 'x-request-id';

/** An id of another form is replaced: it would be written to the log. */
const validId = /^[\w.-]{1,64}$/;

type Resume = <T>(act: () => T) => T;

/** The id of an HTTP request; `resume` runs something in its context. */
export type RequestContext = Readonly<{ requestId: string; resume: Resume }>;

/** The context of an HTTP request, for log lines and messages that are sent meanwhile: its id, and the trace of its sender. */
export const requestContextOf = (headers: IncomingHttpHeaders): RequestContext => {
  const { [requestIdHeader]: given, traceparent } = headers;
  const requestId = typeof given === 'string' && validId.test(given) ? given : randomUUID();
  const ids = { requestId, ...(typeof traceparent === 'string' ? { traceparent } : {}) };
  return { requestId, resume: (act) => runWithIds(ids, act) };
};

/**
 * Gives every request of a server an id and, while traces are recorded, a span. To be called before any other hook or route is added.
 * Probes have no span: they would outnumber all others.
 */
export const addRequestContext = (http: FastifyInstance): void => {
  const contexts = new WeakMap<FastifyRequest, Resume>();
  http.addHook('onRequest', (request, reply, done) => {
    const { requestId, resume } = requestContextOf(request.headers);
    void reply.header(requestIdHeader, requestId);
    const span = isTracing() && !isProbe(request) ? startRequestSpan(request, reply) : undefined;
    const resumeAll: Resume = span ? (act) => resume(() => runInSpan(span, act)) : resume;
    contexts.set(request, resumeAll);
    resumeAll(done);
  });
  // The body arrives by events of the socket, which have no context of a request.
  http.addHook('preValidation', (request, _reply, done) => (contexts.get(request) ?? ((act) => act()))(done));
};

const isProbe = ({ routeOptions: { url = '' } }: FastifyRequest): boolean => url === '/metrics' || url.startsWith('/health/');

/** By OpenTelemetry's semantic conventions for HTTP; without the path, which may hold the key of a cart or an order. */
const startRequestSpan = (request: FastifyRequest, reply: FastifyReply): Span => {
  const { url: route } = request.routeOptions;
  const { traceparent } = request.headers;
  const span = startSpan({
    name: route === undefined ? request.method : `${request.method} ${route}`,
    kind: SpanKind.SERVER,
    parent: typeof traceparent === 'string' ? traceparent : '',
    attributes: { 'http.request.method': request.method, ...(route === undefined ? {} : { 'http.route': route }) },
  });
  reply.raw.once('close', () => {
    const { statusCode } = reply.raw;
    span.setAttribute('http.response.status_code', statusCode);
    if (statusCode >= 500) span.setAttribute('error.type', String(statusCode)).setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  });
  return span;
};
