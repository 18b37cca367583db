import type { OrderRejection } from '@millrace/contracts';
import { commandFailure, mapRejection, type RejectionHandlers } from '../commands/command-errors.js';
import type { InputError } from '../commands/input-errors.js';
import type { OrderUserError } from '../generated/shop.js';
import { graphqlError } from '../graphql/errors.js';
import { toDecimal } from '../money/amount.js';
import type { OrderResult } from './order-requests.js';

/** The reasons for which requests of buyers and staff fail. */
export type OrderErrorCode =
  | 'INVALID'
  | 'NOT_FOUND'
  | 'NOT_CHANGEABLE'
  | 'NOT_DELIVERED'
  | 'NOT_PAID'
  | 'OTHER_REGION'
  | 'AMOUNT_TOO_LARGE'
  | 'QUANTITY_TOO_LARGE'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'REQUEST_PENDING';
export type OrderError = Readonly<{ code: OrderErrorCode; message: string; field: string[] | null }>;

const errorByRejection: RejectionHandlers<OrderRejection, OrderError> = {
  OrderNotFound: () => ({ code: 'NOT_FOUND', message: 'We can’t find this order.', field: ['orderId'] }),
  OrderUnderWay: () => ({ code: 'NOT_CHANGEABLE', message: 'The order is still being carried out.', field: ['orderId'] }),
  OrderNotChangeable: () => ({
    code: 'NOT_CHANGEABLE',
    message: 'The order is cancelled or on its way and cannot be changed any more.',
    field: ['orderId'],
  }),
  AddressInOtherRegion: ({ countryCode, provinceCode }) => ({
    code: 'OTHER_REGION',
    message: `The address must stay in ${provinceCode ? `${provinceCode}, ` : ''}${countryCode}: the delivery and the taxes were priced for it.`,
    field: ['shippingAddress'],
  }),
  RefundTooLarge: ({ refundable }) => ({
    code: 'AMOUNT_TOO_LARGE',
    message: `At most ${toDecimal(refundable)} ${refundable.currency} can be refunded.`,
    field: ['amount'],
  }),
  NotPaid: () => ({ code: 'NOT_PAID', message: 'Nothing was paid that could be refunded.', field: ['orderId'] }),
  ReturnTooLarge: ({ returnable }) => ({
    code: 'QUANTITY_TOO_LARGE',
    message: `At most ${returnable} of this line can be returned.`,
    field: ['lines'],
  }),
  OrderOfAnother: () => ({ code: 'NOT_FOUND', message: 'We can’t find this order.', field: ['orderId'] }),
  NotDelivered: () => ({ code: 'NOT_DELIVERED', message: 'Only delivered goods can be returned.', field: ['orderId'] }),
};

const inputError = ({ path, message }: InputError): OrderError => ({
  code: 'INVALID',
  message: `${path.join('.') || 'The input'} ${message}.`,
  field: [...path],
});

/** The error of a rejection. */
export const rejectionError = (rejection: OrderRejection): OrderError => mapRejection(rejection, errorByRejection);

/** The errors of a request that was not accepted. Throws `REQUEST_FAILED` for a dead-lettered one. */
export const orderErrors = (result: Exclude<OrderResult, { status: 'accepted' }>): readonly OrderError[] => {
  if (result.status === 'invalid') return result.errors.map(inputError);
  if (result.status === 'rejected') return [rejectionError(result.rejection)];
  const { code, message, field } = commandFailure(result);
  switch (code) {
    case 'IDEMPOTENCY_KEY_REUSED':
    case 'REQUEST_PENDING':
      return [{ code, message, field }];
    case 'VERSION_CONFLICT':
    case 'REQUEST_FAILED':
      throw graphqlError('REQUEST_FAILED', message);
  }
};

/** The error as the shop API has it, which has no amounts. */
export const toUserError = ({ code, ...error }: OrderError): OrderUserError => ({
  ...error,
  code: code === 'NOT_PAID' || code === 'AMOUNT_TOO_LARGE' ? 'INVALID' : code,
});
