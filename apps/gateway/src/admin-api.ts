import type { IncomingHttpHeaders } from 'node:http';
import type { EventLog } from '@millrace/event-log';
import { EVENT_LOG } from '@millrace/nest-transport';
import { CONFIG } from '@millrace/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { AdminSchema } from './admin/admin-schema.js';
import { FileRoutes } from './admin/bulk/file-routes.js';
import { type GatewayConfig, listOf } from './config/gateway.config.js';
import { readAfter } from './consistency/read-after.js';
import { openReadSession } from './consistency/read-session.js';
import type { Callers } from './server/callers.js';
import { serveGraphql } from './server/graphql-endpoint.js';
import type { RateLimits } from './server/rate-limits.js';
import { requestReportPlugin } from './server/request-report-plugin.js';
import { type EventStreamOptions, serveEventStreams } from './server/sse/event-stream-server.js';
import { CallerSubscriptions } from './server/websocket/caller-subscriptions.js';
import type { AdminContext } from './staff/admin-context.js';
import { staffAdmission } from './staff/admission.js';
import { authorizeOperation, permissionPlugin } from './staff/permission-plugin.js';
import { StaffAuthentication } from './staff/staff-authentication.js';

const maxBodyBytes = 64_000_000;

/** The admin API over HTTP, for staff. */
@Injectable()
export class AdminApi {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(CONFIG) private readonly config: GatewayConfig,
    @Inject(AdminSchema) private readonly admin: Pick<AdminSchema, 'schema'>,
    private readonly staff: StaffAuthentication,
    @Inject(FileRoutes) private readonly files: Pick<FileRoutes, 'register'>,
  ) {}

  /** Adds the routes. */
  async register(http: FastifyInstance, callers: Callers, limits: RateLimits): Promise<void> {
    const gate = staffAdmission(this.staff, (request) => limits.failedAuthentication(callers.of(request.raw)));
    await serveGraphql(http, {
      name: 'admin-api',
      paths: ['/admin/graphql'],
      schema: this.admin.schema,
      introspection: this.config.INTROSPECTION,
      bodyLimit: maxBodyBytes,
      plugins: [permissionPlugin(), requestReportPlugin()],
      ...gate,
      context: (request) => this.#contextOf(request.headers, callers.of(request.raw)),
    });
    const live: EventStreamOptions<AdminContext> = {
      schema: this.admin.schema,
      introspection: this.config.INTROSPECTION,
      origins: listOf(this.config.CORS_ORIGINS),
      maxSubscriptionsOfCaller: this.config.SUBSCRIPTIONS_PER_ADDRESS,
      ofCallers: new CallerSubscriptions(),
      callerOf: (request) => callers.of(request),
      authorize: authorizeOperation,
      context: (request) => this.#contextOf(request.headers, callers.of(request)),
    };
    await serveEventStreams(http, '/admin/graphql/stream', live, gate);
    await this.files.register(http, {
      admit: gate.admit,
      identify: async (request) => (await this.#contextOf(request.headers, callers.of(request.raw))).staff,
    });
  }

  async #contextOf(headers: IncomingHttpHeaders, caller: string): Promise<AdminContext> {
    const position = readAfter(headers);
    const credential = this.staff.credentialOf(headers.authorization);
    const staff = await this.staff.identify(openReadSession(this.log, position), credential);
    return { session: openReadSession(this.log, position, caller, staff.id), staff, caller };
  }
}
