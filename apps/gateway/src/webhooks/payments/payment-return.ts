import { createHmac, timingSafeEqual } from 'node:crypto';
import { LookAtPayment, payment } from '@millrace/contracts';
import { type CommandSender, type EventLog, LogError, QueryRefused, sendQuery } from '@millrace/event-log';
import { EVENT_LOG } from '@millrace/nest-transport';
import { CONFIG } from '@millrace/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { COMMAND_SENDER } from '../../commands/command-sender.js';
import type { GatewayConfig } from '../../config/gateway.config.js';
import { orderGid } from '../../identity/gid.js';
import { IdFactory } from '../../identity/id-factory.js';

type Address = { Params: { orderId: string }; Querystring: { signature?: string } };

const limitMs = 3_000;
const orderIdPattern = /^[A-Za-z0-9_-]{1,100}$/;

/**
 * The page to which the provider sends the buyer back, `GET /payments/return/<order id>?signature=…`: lets the payment service look at the
 * provider, reports what it says, and leads to the order's page.
 */
@Injectable()
export class PaymentReturn {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(CONFIG) private readonly config: GatewayConfig,
    @Inject(COMMAND_SENDER) private readonly commands: CommandSender,
    private readonly ids: IdFactory,
  ) {}

  register(http: FastifyInstance): void {
    http.get<Address>('/payments/return/:orderId', async ({ params: { orderId }, query }, reply) => {
      if (!orderIdPattern.test(orderId) || !this.#isSigned(orderId, query.signature ?? ''))
        return reply.code(404).type('text/plain; charset=utf-8').send('This link is not complete.');
      await this.#look(orderId);
      const page = `/orders/${encodeURIComponent(orderGid(this.ids.orderWithKey(orderId)))}`;
      return reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer').redirect(page, 303);
    });
  }

  async #look(paymentId: string): Promise<void> {
    try {
      const { data } = await sendQuery(this.log, LookAtPayment, { paymentId }, { timeoutMs: limitMs });
      if (data.report === null) return;
      const request = { type: 'ReportPaymentStatus' as const, ...data.report };
      const requestId = this.ids.request(paymentId, undefined);
      await this.commands.send({ aggregate: payment, id: paymentId, request, requestId, timeoutMs: limitMs });
    } catch (error) {
      // The webhook comes too, and the order's page shows the state: the buyer does not wait for a service that is down.
      if (!(error instanceof LogError || error instanceof QueryRefused)) throw error;
    }
  }

  #isSigned(orderId: string, signature: string): boolean {
    const { PAYMENT_RETURN_SECRET: secret } = this.config;
    const expected = createHmac('sha256', secret).update(orderId).digest();
    const given = Buffer.from(signature, 'hex');
    return secret !== '' && given.length === expected.length && timingSafeEqual(given, expected);
  }
}
