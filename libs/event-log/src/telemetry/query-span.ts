import type { QueryContract } from '@millrace/contracts';
import type { SpanKind } from '@opentelemetry/api';
import type { SpanDescription } from './spans.js';

/** The span of a query, by OpenTelemetry's semantic conventions for remote procedure calls. */
export const querySpan = ({ app, name }: QueryContract, kind: SpanKind, parent?: string): SpanDescription => ({
  name: `${app}/${name}`,
  kind,
  ...(parent === undefined ? {} : { parent }),
  attributes: { 'rpc.system': 'nats', 'rpc.service': app, 'rpc.method': name },
});
