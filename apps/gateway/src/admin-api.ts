import type { EventLog } from '@millrace/event-log';
import { EVENT_LOG } from '@millrace/nest-transport';
import { CONFIG } from '@millrace/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { AdminSchema } from './admin/admin-schema.js';
import type { GatewayConfig } from './config/gateway.config.js';
import { readAfter } from './consistency/read-after.js';
import { openReadSession } from './consistency/read-session.js';
import type { Callers } from './server/callers.js';
import { serveGraphql } from './server/graphql-endpoint.js';
import type { RateLimits } from './server/rate-limits.js';
import { requestReportPlugin } from './server/request-report-plugin.js';
import { staffOnly } from './server/staff-token.js';

const maxBodyBytes = 64_000_000;

/** The admin API over HTTP, for staff. */
@Injectable()
export class AdminApi {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(CONFIG) private readonly config: GatewayConfig,
    @Inject(AdminSchema) private readonly admin: Pick<AdminSchema, 'schema'>,
  ) {}

  /** Adds the routes. */
  async register(http: FastifyInstance, callers: Callers, limits: RateLimits): Promise<void> {
    await serveGraphql(http, {
      name: 'admin-api',
      paths: ['/admin/graphql'],
      schema: this.admin.schema,
      introspection: this.config.INTROSPECTION,
      bodyLimit: maxBodyBytes,
      plugins: [requestReportPlugin()],
      admit: staffOnly(this.config.STAFF_TOKEN, (request) => limits.failedAuthentication(callers.of(request.raw))),
      context: (request) => ({ session: openReadSession(this.log, readAfter(request.headers)) }),
    });
  }
}
