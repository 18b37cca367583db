import type { EventLog } from '@millrace/event-log';
import { EVENT_LOG } from '@millrace/nest-transport';
import { CONFIG } from '@millrace/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AdminSchema } from './admin/admin-schema.js';
import type { GatewayConfig } from './config/gateway.config.js';
import { readAfter } from './consistency/read-after.js';
import { openReadSession } from './consistency/read-session.js';
import type { Callers } from './server/callers.js';
import { serveGraphql } from './server/graphql-endpoint.js';
import type { RateLimits } from './server/rate-limits.js';
import { requestReportPlugin } from './server/request-report-plugin.js';
import type { AdminContext } from './staff/admin-context.js';
import { staffAdmission } from './staff/admission.js';
import { permissionPlugin } from './staff/permission-plugin.js';
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
  ) {}

  /** Adds the routes. */
  async register(http: FastifyInstance, callers: Callers, limits: RateLimits): Promise<void> {
    await serveGraphql(http, {
      name: 'admin-api',
      paths: ['/admin/graphql'],
      schema: this.admin.schema,
      introspection: this.config.INTROSPECTION,
      bodyLimit: maxBodyBytes,
      plugins: [permissionPlugin(), requestReportPlugin()],
      ...staffAdmission(this.staff, (request) => limits.failedAuthentication(callers.of(request.raw))),
      context: (request) => this.#contextOf(request, callers.of(request.raw)),
    });
  }
  async #contextOf({ headers }: FastifyRequest, caller: string): Promise<AdminContext> {
    const position = readAfter(headers);
    const credential = this.staff.credentialOf(headers.authorization);
    const staff = await this.staff.identify(openReadSession(this.log, position), credential);
    return { session: openReadSession(this.log, position, caller, staff.id), staff, caller };
  }
}
