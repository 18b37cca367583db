import { account } from './customer/account.js';
import { customer } from './customer/customer.js';
import { consumersOf } from './declaration/consumer.js';
import { CUSTOMER } from './streams.js';

const onCustomer = consumersOf(CUSTOMER, customer);
const onAccount = consumersOf(CUSTOMER, account);

/** The durable consumers of what happens to customers and accounts. */
export const customerConsumers = {
  requestConfirmationWhenSignedUp: onCustomer('customer-service', 'request-confirmation-when-signed-up', 'SignUpRequested'),
  requestMailWhenEmailChangeRequested: onCustomer(
    'customer-service',
    'request-mail-when-email-change-requested',
    'EmailChangeRequested',
  ),
  changeEmailWhenRegistered: onAccount('customer-service', 'change-email-when-registered', 'EmailRegistered'),
  releaseEmailWhenChanged: onCustomer('customer-service', 'release-email-when-changed', 'EmailChanged'),
  releaseEmailWhenAbandoned: onCustomer('customer-service', 'release-email-when-abandoned', 'EmailRegistrationAbandoned'),
  resetAttemptsWhenLoggedIn: onCustomer('customer-service', 'reset-attempts-when-logged-in', 'CustomerLoggedIn'),
  releaseEmailWhenCustomerDeleted: onCustomer('customer-service', 'release-email-when-customer-deleted', 'CustomerDeleted'),
  timeSignUps: onCustomer('customer-service', 'time-sign-ups', 'SignUpRequested'),
  releaseEmailWhenSignUpExpired: onCustomer('customer-service', 'release-email-when-sign-up-expired', 'SignUpExpired'),
  eraseKeyWhenSignUpExpired: onCustomer('checkout-service', 'erase-key-when-sign-up-expired', 'SignUpExpired'),
  eraseKeyWhenCustomerDeleted: onCustomer('checkout-service', 'erase-key-when-customer-deleted', 'CustomerDeleted'),
  sendMailWhenSignedUp: onAccount(
    'notification-service',
    'send-mail-when-signed-up',
    'EmailConfirmationRequested',
    'RegisteredEmailSignedUp',
  ),
  welcomeWhenSignedUp: onCustomer('notification-service', 'welcome-when-signed-up', 'CustomerSignedUp'),
  sendMailWhenPasswordResetRequested: onCustomer(
    'notification-service',
    'send-mail-when-password-reset-requested',
    'PasswordResetRequested',
  ),
  sendMailToNewEmail: onAccount('notification-service', 'send-mail-to-new-email', 'EmailChangeMailRequested'),
  sendNoticeWhenEmailChangeRequested: onCustomer(
    'notification-service',
    'send-notice-when-email-change-requested',
    'EmailChangeRequested',
  ),
  sendNoticeWhenEmailChanged: onCustomer('notification-service', 'send-notice-when-email-changed', 'EmailChanged'),
  sendNoticeWhenPasswordSet: onCustomer('notification-service', 'send-notice-when-password-set', 'PasswordSet'),
} as const;
