import { Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { MailLinks } from '../mail-links/mail-links.js';
import { PaymentReturn } from './payments/payment-return.js';
import { Webhooks } from './webhooks.js';

/** The routes of the systems that the shop works with, and where payment providers and mails lead. */
@Injectable()
export class WebhookRoutes {
  constructor(
    private readonly webhooks: Webhooks,
    private readonly paymentReturn: PaymentReturn,
    private readonly mailLinks: MailLinks,
  ) {}

  async register(http: FastifyInstance): Promise<void> {
    await this.webhooks.register(http);
    this.paymentReturn.register(http);
    await this.mailLinks.register(http);
  }
}
