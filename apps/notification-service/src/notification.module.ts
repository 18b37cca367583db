import { CONFIG } from '@millrace/service-kit';
import { Module } from '@nestjs/common';
import { mailPolicy, type NotificationConfig } from './config/notification.config.js';
import { MAIL_POLICY } from './mail/mail-policy.js';
import { MailController } from './mailing/mail.controller.js';
import { MailRepository } from './mail/mail.repository.js';
import { BoughtOrders } from './order/bought-orders.js';
import { SmtpMailer } from './sending/smtp-mailer.js';

/** Mails to buyers about their orders. */
@Module({
  controllers: [MailController],
  providers: [
    MailRepository,
    BoughtOrders,
    { provide: SmtpMailer, inject: [CONFIG], useFactory: (config: NotificationConfig) => SmtpMailer.of(config) },
    { provide: MAIL_POLICY, inject: [CONFIG], useFactory: mailPolicy },
  ],
})
export class NotificationModule {}
