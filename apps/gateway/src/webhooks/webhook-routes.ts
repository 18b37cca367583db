import { Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { PaymentReturn } from './payments/payment-return.js';
import { Webhooks } from './webhooks.js';

/** The routes of the systems that the shop works with. */
@Injectable()
export class WebhookRoutes {
  constructor(
    private readonly webhooks: Webhooks,
    private readonly paymentReturn: PaymentReturn,
  ) {}

  async register(http: FastifyInstance): Promise<void> {
    await this.webhooks.register(http);
    this.paymentReturn.register(http);
  }
}
