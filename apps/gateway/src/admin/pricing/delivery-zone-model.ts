import type { DeliveryZoneDetails, ListedDeliveryZone, ZoneMethod } from '@millrace/contracts';
import type { DeliveryMethod, DeliveryMethodInput, DeliveryZone, DeliveryZoneInput } from '../../generated/admin.js';
import { decimalOf, minorOf } from './values.js';

/** The details of a zone; `undefined` when a method does not say exactly one of `flatPrice`, `weightPrices` and `totalPrices`. */
export const zoneDetailsOf = (given: DeliveryZoneInput): DeliveryZoneDetails | undefined => {
  const { title, currencyCode: currency, countryCodes, provinceCodes } = given;
  const methods = given.methods.map((method) => methodOf(method, currency)).filter((method) => method !== undefined);
  if (methods.length < given.methods.length) return undefined;
  return { title, currency, countries: [...countryCodes], ...(provinceCodes && { provinces: [...provinceCodes] }), methods };
};

const methodOf = (given: DeliveryMethodInput, currency: string): ZoneMethod | undefined => {
  const price = priceOf(given, currency);
  if (!price) return undefined;
  const { handle, title, description, minWorkingDays: min, maxWorkingDays: max, freeFrom } = given;
  return {
    handle,
    title,
    description: description ?? '',
    ...(min != null && max != null && { workingDays: { min, max } }),
    price,
    ...(freeFrom != null && { freeFrom: minorOf(freeFrom, currency) }),
  };
};

const priceOf = (
  { flatPrice, weightPrices, maxWeightGrams, totalPrices }: DeliveryMethodInput,
  currency: string,
): ZoneMethod['price'] | undefined => {
  if ([flatPrice, weightPrices, totalPrices].filter((price) => price != null).length !== 1) return undefined;
  if (flatPrice != null) return { kind: 'flat', price: minorOf(flatPrice, currency) };
  const upTo = maxWeightGrams == null ? {} : { upTo: maxWeightGrams };
  if (weightPrices) {
    const steps = weightPrices.map(({ fromGrams, price }) => ({ from: fromGrams, price: minorOf(price, currency) }));
    return { kind: 'byWeight', steps, ...upTo };
  }
  const steps = (totalPrices ?? []).map(({ from, price }) => ({
    from: minorOf(from, currency),
    price: minorOf(price, currency),
  }));
  return { kind: 'byTotal', steps };
};

/** The API's model of a zone; `undefined` before it is defined. */
export const toZone = ({ id, version, active, details }: ListedDeliveryZone): DeliveryZone | undefined =>
  details && {
    id,
    version,
    active,
    title: details.title,
    currencyCode: details.currency,
    countryCodes: details.countries,
    provinceCodes: details.provinces ?? null,
    methods: details.methods.map((method) => toMethod(method, details.currency)),
  };

const toMethod = (method: ZoneMethod, currency: string): DeliveryMethod => {
  const { handle, title, description, workingDays, price, freeFrom } = method;
  return {
    handle,
    title,
    description,
    minWorkingDays: workingDays?.min ?? null,
    maxWorkingDays: workingDays?.max ?? null,
    flatPrice: price.kind === 'flat' ? decimalOf(price.price, currency) : null,
    weightPrices:
      price.kind === 'byWeight'
        ? price.steps.map((step) => ({ fromGrams: step.from, price: decimalOf(step.price, currency) }))
        : null,
    maxWeightGrams: price.kind === 'byWeight' ? (price.upTo ?? null) : null,
    totalPrices:
      price.kind === 'byTotal'
        ? price.steps.map((step) => ({ from: decimalOf(step.from, currency), price: decimalOf(step.price, currency) }))
        : null,
    freeFrom: freeFrom === undefined ? null : decimalOf(freeFrom, currency),
  };
};
