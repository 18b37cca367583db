import { CONFIG } from '@millrace/service-kit';
import { Module } from '@nestjs/common';
import { LeftCarts } from './cart/left-cart.js';
import { linkPolicy, mailPolicy, type NotificationConfig } from './config/notification.config.js';
import { LINK_POLICY } from './customer/account-link.js';
import { Recipients } from './customer/recipients.js';
import { MAIL_POLICY } from './mail/mail-policy.js';
import { AccountMailController } from './mailing/account-mail.controller.js';
import { CartMailController } from './mailing/cart-mail.controller.js';
import { StaffMailController } from './mailing/staff-mail.controller.js';
import { MailController } from './mailing/mail.controller.js';
import { WelcomeMailController } from './mailing/welcome-mail.controller.js';
import { MailRepository } from './mail/mail.repository.js';
import { BoughtOrders } from './order/bought-orders.js';
import { SmtpMailer } from './sending/smtp-mailer.js';

/** Mails to buyers about their orders, and to customers about their accounts and the carts that they left. */
@Module({
  controllers: [MailController, AccountMailController, StaffMailController, WelcomeMailController, CartMailController],
  providers: [
    MailRepository,
    BoughtOrders,
    Recipients,
    LeftCarts,
    { provide: SmtpMailer, inject: [CONFIG], useFactory: (config: NotificationConfig) => SmtpMailer.of(config) },
    { provide: LINK_POLICY, inject: [CONFIG], useFactory: linkPolicy },
    { provide: MAIL_POLICY, inject: [CONFIG], useFactory: mailPolicy },
  ],
})
export class NotificationModule {}
