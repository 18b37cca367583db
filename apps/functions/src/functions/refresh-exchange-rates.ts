import type { consumers, exchangeRates } from '@millrace/contracts';
import type { CloudEventFor, Output } from '../declaration/cloud-event.js';

type Due = CloudEventFor<typeof consumers.refreshRatesWhenScheduled>;
type Refreshed = Output<typeof exchangeRates>;

/** The rates of the European Central Bank are those of the euro. */
const base = 'EUR';
const maxCharacters = 1_000_000;
const timeoutMs = 8_000;

const dayOf = /<Cube time=["'](\d{4}-\d{2}-\d{2})["']/;
const rate = /<Cube currency=["']([A-Z]{3})["'] rate=["'](\d{1,9}(?:\.\d{1,9})?)["']/g;

/** The newest day of a file like the European Central Bank's `eurofxref-daily.xml`. Throws when it has no rates. */
export const ratesIn = (xml: string): Refreshed['data'] => {
  const [, newest = ''] = xml.split(/(?=<Cube time=)/);
  const [, date] = dayOf.exec(newest) ?? [];
  const rates = [...newest.matchAll(rate)].map(([, currency = '', decimal = '']) => ({ currency, rate: decimal }));
  if (date === undefined || rates.length === 0) throw new TypeError('the file has no exchange rates');
  return { date, rates };
};

/** Reads the rates at `EXCHANGE_RATES_URL`. */
export const cloudEvent = async (_: Due): Promise<Refreshed> => {
  const response = await fetch(process.env.EXCHANGE_RATES_URL ?? '', { signal: AbortSignal.timeout(timeoutMs) });
  if (!response.ok) throw new Error(`the exchange rates were answered with ${response.status}`);
  return { type: 'function.exchangeRates.ExchangeRatesRefreshed', subject: base, data: ratesIn(await textOf(response)) };
};

/** Reads no more than the limit. */
const textOf = async ({ body }: Response): Promise<string> => {
  let text = '';
  for await (const part of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += part;
    if (text.length > maxCharacters) throw new RangeError(`the exchange rates have more than ${maxCharacters} characters`);
  }
  return text;
};
