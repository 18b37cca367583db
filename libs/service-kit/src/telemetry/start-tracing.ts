import { setTimeout as delay } from 'node:timers/promises';
import { diag, DiagLogLevel } from '@opentelemetry/api';
import { followHandling } from '@millrace/event-log';
import type { Logger } from 'pino';
import type { Env } from '../config/config.js';

/** The most milliseconds that the end of an app waits for its last spans to be exported. */
const maxExportMs = 2_000;

let started: Promise<() => Promise<void>> | undefined;
let users = 0;

/**
 * Records traces of this process and exports them by OTLP over HTTP, if `OTEL_EXPORTER_OTLP_ENDPOINT` is set; otherwise no code of the SDK
 * is loaded. The apps of a process share one exporter, under `OTEL_SERVICE_NAME` or else the name of the first app. Returns a function
 * that exports what is left when the last app ends, in at most 2 s. An unreachable collector costs spans and a warning, nothing else.
 */
export const startTracing = async (app: string, env: Env, logger: Logger): Promise<() => Promise<void>> => {
  const endpoint = env['OTEL_EXPORTER_OTLP_ENDPOINT'];
  if (!endpoint || env['OTEL_SDK_DISABLED'] === 'true') return async () => undefined;
  followHandling();
  started ??= registerSdk(env['OTEL_SERVICE_NAME'] || app, `${endpoint.replace(/\/$/, '')}/v1/traces`, logger);
  users += 1;
  const shutdown = await started;
  return async () => {
    users -= 1;
    if (users > 0) return;
    started = undefined;
    await shutdown();
  };
};

const registerSdk = async (service: string, url: string, logger: Logger): Promise<() => Promise<void>> => {
  const [{ BatchSpanProcessor, NodeTracerProvider }, { OTLPTraceExporter }, { resourceFromAttributes }, api] = await Promise.all([
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
    import('@opentelemetry/api'),
  ]);
  const warn = () => logger.warn('traces could not be exported');
  diag.setLogger(
    { error: warn, warn, info: () => undefined, debug: () => undefined, verbose: () => undefined },
    DiagLogLevel.ERROR,
  );
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': service, 'service.namespace': 'millrace' }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url }))],
  });
  provider.register();
  return async () => {
    await Promise.race([provider.shutdown(), delay(maxExportMs, undefined, { ref: false })]);
    for (const part of [api.trace, api.context, api.propagation, api.diag]) part.disable();
  };
};
