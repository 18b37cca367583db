import type { AdminErrorCode, AdminUserError } from '../../generated/admin.js';
import type { OrderError, OrderErrorCode } from '../../order-changes/order-errors.js';

const codes: Readonly<Record<OrderErrorCode, AdminErrorCode>> = {
  INVALID: 'INVALID',
  NOT_FOUND: 'NOT_FOUND',
  NOT_CHANGEABLE: 'ORDER_NOT_CHANGEABLE',
  NOT_DELIVERED: 'NOT_DELIVERED',
  NOT_PAID: 'NOT_PAID',
  OTHER_REGION: 'INVALID',
  AMOUNT_TOO_LARGE: 'AMOUNT_TOO_LARGE',
  QUANTITY_TOO_LARGE: 'QUANTITY_TOO_LARGE',
  IDEMPOTENCY_KEY_REUSED: 'IDEMPOTENCY_KEY_REUSED',
  REQUEST_PENDING: 'REQUEST_PENDING',
};

/** The error as the admin API has it. */
export const toAdminError = ({ code, message, field }: OrderError): AdminUserError => ({ code: codes[code], message, field });
