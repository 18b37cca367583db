import {
  type Attributes,
  context,
  defaultTextMapGetter,
  type Link,
  propagation,
  ROOT_CONTEXT,
  type Span,
  type SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';

/** A span to start. Attributes hold names and ids only: spans leave the shop, so that personal data and messages of errors stay out. */
export type SpanDescription = Readonly<{
  name: string;
  kind: SpanKind;
  attributes: Attributes;
  /** W3C trace context of the parent; the empty text starts a trace. By default the active span is the parent. */
  parent?: string | undefined;
  /** W3C trace contexts of what led to this span besides the parent; at most 128 are linked. */
  links?: readonly string[];
}>;

/** The most links that OpenTelemetry's SDK stores in a span by default. */
const maxLinks = 128;

const tracer = trace.getTracer('@millrace/event-log');

/** Whether an OpenTelemetry SDK is registered in this process. Without one the API does nothing, and its propagator has no fields. */
export const isTracing = (): boolean => propagation.fields().length > 0;

/** Calls `act` in a span. `describe` is not called without an SDK, so that nothing is computed for a span that nobody records. */
export const inSpan = <T>(describe: () => SpanDescription, act: () => Promise<T>): Promise<T> => {
  if (!isTracing()) return act();
  const span = startSpan(describe());
  return endWith([span], () => runInSpan(span, act));
};

/** A started span, for work that several spans share. `endWith` ends it. */
export const startSpan = ({ name, kind, attributes, parent, links = [] }: SpanDescription): Span =>
  tracer.startSpan(
    name,
    { kind, attributes, links: links.slice(0, maxLinks).flatMap(linkTo) },
    parent === undefined ? context.active() : contextOf(parent),
  );

/** Calls `act` with the span as the active one. */
export const runInSpan = <T>(span: Span, act: () => T): T => context.with(trace.setSpan(context.active(), span), act);

/** Calls `act` and ends the spans with it: with the name and code of its error when it throws. */
export const endWith = async <T>(spans: readonly Span[], act: () => Promise<T>): Promise<T> => {
  try {
    return await act();
  } catch (error) {
    for (const span of spans) span.setAttribute('error.type', typeOf(error)).setStatus({ code: SpanStatusCode.ERROR });
    throw error;
  } finally {
    for (const span of spans) span.end();
  }
};

/** The W3C trace context of a span. */
export const traceparentOf = (span: Span): string => {
  const { traceId, spanId, traceFlags } = span.spanContext();
  return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;
};

/** Adds a link to the active span, if there is one. */
export const linkActiveSpan = (traceparent: string | undefined): void => {
  if (traceparent === undefined || !isTracing()) return;
  trace.getActiveSpan()?.addLinks(linkTo(traceparent));
};

const contextOf = (traceparent: string) => propagation.extract(ROOT_CONTEXT, { traceparent }, defaultTextMapGetter);

const linkTo = (traceparent: string): Link[] => {
  const linked = trace.getSpanContext(contextOf(traceparent));
  return linked ? [{ context: linked }] : [];
};

const typeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error;
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : error.name;
};
