import { type Static, Type } from 'typebox';

export const PaymentConfig = Type.Object({
  PROVIDER_LIMIT_MS: Type.Integer({
    default: 5_000,
    minimum: 1,
    maximum: 20_000,
    description: 'how long the payment provider may take to answer',
  }),
});
export type PaymentConfig = Static<typeof PaymentConfig>;
