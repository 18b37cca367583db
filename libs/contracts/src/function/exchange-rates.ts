import { Type } from 'typebox';
import { aggregate, type EventOf, message } from '../declaration/aggregate.js';
import { Currency, Empty } from '../declaration/values.js';

/** The exchange rates of a currency, whose code it has as id; the newest count. Written by the function `refresh-exchange-rates`. */
export const exchangeRates = aggregate({
  context: 'function',
  name: 'exchangeRates',
  events: [
    /** `date`: the day of the rates. `rate`: how much of `currency` one unit of the aggregate's currency is, as a decimal. */
    message(
      'ExchangeRatesRefreshed',
      Type.Object({
        date: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
        rates: Type.Array(Type.Object({ currency: Currency, rate: Type.String({ pattern: '^\\d{1,9}(\\.\\d{1,9})?$' }) }), {
          minItems: 1,
          maxItems: 500,
        }),
      }),
    ),
  ],
  requests: [],
  rejections: [],
  state: Empty,
});
/** An event of exchange rates. */
export type ExchangeRatesEvent = EventOf<typeof exchangeRates>;
