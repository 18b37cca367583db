import {
  deliveryZone,
  discount,
  type DiscountRequest,
  ListDeliveryZones,
  ListDiscounts,
  ListPriceLists,
  ListTaxRates,
  priceList,
  type PriceListRequest,
  taxRate,
} from '@millrace/contracts';
import type { ReadSession } from '../../consistency/read-session.js';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../../generated/admin.js';
import { idOf } from '../../identity/gid.js';
import { toZone, zoneDetailsOf } from './delivery-zone-model.js';
import { discountDetailsOf, toDiscount } from './discount-model.js';
import { fixedPriceOf, priceListDetailsOf, toPriceList } from './price-list-model.js';
import { type PricingCommands, refused } from './pricing-commands.js';
import { discountIdOf, taxRateIdOf } from './rule-ids.js';
import type { VariantPricingCommands } from './variant-pricing.js';
import { taxRateDetailsOf, toTaxRate } from './tax-rate-model.js';

const pageOf = ({ first, after }: Readonly<{ first?: number | null | undefined; after?: string | null | undefined }>) => ({
  first: Math.min(Math.max(first ?? 50, 1), 250),
  ...(after != null && { after }),
});
/** The models of the rules that are defined. */
const listed = <Rule, Model>(rules: readonly Rule[], toModel: (rule: Rule) => Model | undefined): Model[] =>
  rules.map(toModel).filter((model) => model !== undefined);

const queries: QueryResolvers = {
  discounts: async (_, page, { session }) => {
    const { discounts, more } = await session.query(ListDiscounts, pageOf(page));
    return { nodes: listed(discounts, toDiscount), hasNextPage: more };
  },
  taxRates: async (_, page, { session }) => {
    const { taxRates, more } = await session.query(ListTaxRates, pageOf(page));
    return { nodes: listed(taxRates, toTaxRate), hasNextPage: more };
  },
  deliveryZones: async (_, page, { session }) => {
    const { deliveryZones, more } = await session.query(ListDeliveryZones, pageOf(page));
    return { nodes: listed(deliveryZones, toZone), hasNextPage: more };
  },
  priceLists: async (_, page, { session }) => {
    const { priceLists, more } = await session.query(ListPriceLists, pageOf(page));
    return { nodes: listed(priceLists, toPriceList), hasNextPage: more };
  },
};

type Key = Readonly<{ idempotencyKey?: string | null | undefined }>;
const oneOf = (session: ReadSession, names: string) =>
  refused(session, { code: 'INVALID', message: `Exactly one of ${names} is needed.` });

const mutations = (rules: PricingCommands, variants: VariantPricingCommands): MutationResolvers => {
  const sendDiscount = async (session: ReadSession, id: string, request: DiscountRequest, { idempotencyKey }: Key) => {
    const { rule, ...payload } = await rules.send(session, { aggregate: discount, id, request, idempotencyKey });
    return { discount: rule && toDiscount(rule), ...payload };
  };
  const sendPriceList = async (session: ReadSession, id: string, request: PriceListRequest, { idempotencyKey }: Key) => {
    const { rule, ...payload } = await rules.send(session, { aggregate: priceList, id, request, idempotencyKey });
    return { priceList: rule && toPriceList(rule), ...payload };
  };
  return {
    discountCreate: (_, { input, ...key }, { session }) => {
      const details = discountDetailsOf(input);
      if (!details) return oneOf(session, 'percentage, amount and buyXGetY');
      const id = details.code === undefined ? rules.newId(key.idempotencyKey) : discountIdOf(details.code);
      return sendDiscount(session, id, { type: 'CreateDiscount', ...details }, key);
    },
    discountUpdate: (_, { id, input, ...key }, { session }) => {
      const details = discountDetailsOf(input);
      if (!details) return oneOf(session, 'percentage, amount and buyXGetY');
      return sendDiscount(session, id, { type: 'UpdateDiscount', ...details }, key);
    },
    discountDeactivate: (_, { id, ...key }, { session }) => sendDiscount(session, id, { type: 'DeactivateDiscount' }, key),
    taxRatePut: async (_, { input, idempotencyKey }, { session }) => {
      const details = taxRateDetailsOf(input);
      const request = { type: 'PutTaxRate' as const, ...details };
      const sent = { aggregate: taxRate, id: taxRateIdOf(details), request, idempotencyKey };
      const { rule, ...payload } = await rules.send(session, sent);
      return { taxRate: rule && toTaxRate(rule), ...payload };
    },
    taxRateWithdraw: async (_, { id, idempotencyKey }, { session }) => {
      const sent = { aggregate: taxRate, id, request: { type: 'WithdrawTaxRate' as const }, idempotencyKey };
      const { rule, ...payload } = await rules.send(session, sent);
      return { taxRate: rule && toTaxRate(rule), ...payload };
    },
    deliveryZonePut: async (_, { id, input, idempotencyKey }, { session }) => {
      const details = zoneDetailsOf(input);
      if (!details) return oneOf(session, 'flatPrice, weightPrices and totalPrices of each method');
      const request = { type: 'PutDeliveryZone' as const, ...details };
      const sent = { aggregate: deliveryZone, id: id ?? rules.newId(idempotencyKey), request, idempotencyKey };
      const { rule, ...payload } = await rules.send(session, sent);
      return { deliveryZone: rule && toZone(rule), ...payload };
    },
    deliveryZoneWithdraw: async (_, { id, idempotencyKey }, { session }) => {
      const sent = { aggregate: deliveryZone, id, request: { type: 'WithdrawDeliveryZone' as const }, idempotencyKey };
      const { rule, ...payload } = await rules.send(session, sent);
      return { deliveryZone: rule && toZone(rule), ...payload };
    },
    priceListPut: (_, { id, input, ...key }, { session }) => {
      const details = priceListDetailsOf(input);
      if (!details) return refused(session, { code: 'INVALID', message: 'The shop does not sell in this currency.' });
      return sendPriceList(session, id ?? rules.newId(key.idempotencyKey), { type: 'PutPriceList', ...details }, key);
    },
    priceListPricesSet: (_, { id, prices, removedVariantIds, ...key }, { session }) => {
      const removed = (removedVariantIds ?? []).map((variantId) => idOf('ProductVariant', variantId));
      const request = { type: 'SetPriceListPrices' as const, prices: prices.map(fixedPriceOf), removed };
      return sendPriceList(session, id, request, key);
    },
    variantPricingSet: (_, change, { session }) => variants.set(session, change),
    priceListWithdraw: (_, { id, ...key }, { session }) => sendPriceList(session, id, { type: 'WithdrawPriceList' }, key),
  };
};

export const pricingResolvers = (rules: PricingCommands, variants: VariantPricingCommands): Resolvers => ({
  Query: queries,
  Mutation: mutations(rules, variants),
});
