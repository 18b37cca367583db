import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isTracing, startSpan } from '@millrace/event-log';
import { SpanKind } from '@opentelemetry/api';
import { expect, it } from 'vitest';
import { createLogger } from '../logging/logger.js';
import { startTracing } from './start-tracing.js';

const logger = () => {
  const lines: string[] = [];
  return { lines, log: createLogger({ app: 'gateway', level: 'warn' }, { write: (line) => void lines.push(line) }) };
};
const recordSpan = () => startSpan({ name: 'a span', kind: SpanKind.INTERNAL, attributes: {}, parent: '' }).end();

it.each([
  {},
  { OTEL_EXPORTER_OTLP_ENDPOINT: '' },
  { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1', OTEL_SDK_DISABLED: 'true' },
])('traces are off with %j', async (env) => {
  const stop = await startTracing('gateway', env, logger().log);
  expect(isTracing()).toBe(false);
  await stop();
});

it('the spans of all apps of a process are exported when the last of them ends', async () => {
  const bodies: string[] = [];
  const collector = createServer((request, response) => {
    request.on('data', (chunk: Buffer) => bodies.push(chunk.toString())).on('end', () => response.end('{}'));
  });
  await new Promise<void>((listening) => collector.listen(0, '127.0.0.1', listening));
  const env = {
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}/`,
    OTEL_SERVICE_NAME: 'shop',
  };
  const stops = [await startTracing('gateway', env, logger().log), await startTracing('orders-view', env, logger().log)];
  expect(isTracing()).toBe(true);
  await stops[0]?.();
  recordSpan();
  expect([isTracing(), bodies]).toEqual([true, []]);
  await stops[1]?.();
  expect(isTracing()).toBe(false);
  expect(bodies.join('')).toContain('"a span"');
  expect(bodies.join('')).toContain('{"key":"service.name","value":{"stringValue":"shop"}}');
  await new Promise((closed) => collector.close(closed));
});

it('a collector that does not answer does not keep an app from ending', async () => {
  const silent = createServer(() => undefined);
  await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening));
  const env = { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(silent.address() as AddressInfo).port}` };
  const stop = await startTracing('gateway', env, logger().log);
  recordSpan();
  const begun = performance.now();
  await stop();
  expect(performance.now() - begun).toBeLessThan(8_000);
  silent.closeAllConnections();
  await new Promise((closed) => silent.close(closed));
});
