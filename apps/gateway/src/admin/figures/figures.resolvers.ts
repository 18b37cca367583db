import { ListSearches, ReadFunnel, SalesByProduct, type SalesRow, TrendingProducts } from '@millrace/contracts';
import type { QuerySearchesWithoutResultsArgs, Resolvers, SalesOfProduct } from '../../generated/admin.js';
import type { ReadSession } from '../../consistency/read-session.js';
import { badUserInput } from '../../graphql/errors.js';
import { idOf, productGid } from '../../identity/gid.js';
import { toDecimal } from '../../money/amount.js';

const instantOf = (ms: number): string => new Date(ms).toISOString();
const asOf = (ms: number): string | null => (ms < 0 ? null : instantOf(ms));

/** Throws `BAD_USER_INPUT` for a number outside of its bounds. */
const boundedFirst = (first: number | null | undefined, byDefault: number, max: number): number => {
  const number = first ?? byDefault;
  if (number < 1 || number > max) throw badUserInput(`from 1 to ${max} at once`, 'first');
  return number;
};

/** Throws `BAD_USER_INPUT` for what is no instant; what the analytics refuse, such as a period of a year, is an error of the same kind. */
const periodOf = ({ from, to }: Readonly<{ from: string; to: string }>) => {
  const period = { from: Date.parse(from), to: Date.parse(to) };
  if (!(period.from >= 0)) throw badUserInput('no instant since 1970', 'from');
  if (!(period.to > period.from)) throw badUserInput('no instant after `from`', 'to');
  return period;
};

const toSales = ({ start, productId, currency, ...row }: SalesRow): SalesOfProduct => {
  const amount = (minor: number) => toDecimal({ minor, currency });
  return {
    ...row,
    start: instantOf(start),
    productId: productGid(productId),
    currencyCode: currency,
    revenue: amount(row.revenue),
    cancelledRevenue: amount(row.cancelledRevenue),
    returnedRevenue: amount(row.returnedRevenue),
  };
};

const searches = async (session: ReadSession, args: QuerySearchesWithoutResultsArgs, kind: 'WITHOUT_RESULTS' | 'SLOW') => {
  const answer = await session.query(ListSearches, { ...periodOf(args), kind, first: boundedFirst(args.first, 50, 1_000) });
  const rows = answer.rows.map(({ totalMs, ...row }) => ({ ...row, averageMs: Math.round(totalMs / row.searches) }));
  return { rows, hasMore: answer.more, asOf: asOf(answer.asOf) };
};

/** Figures of the analytics. Each answers with an error while they do not run, and changes nothing. */
export const figuresResolvers: Resolvers = {
  Query: {
    salesByProduct: async (_, { interval, productId, category, first, ...period }, { session }) => {
      const answer = await session.query(SalesByProduct, {
        ...periodOf(period),
        interval: interval ?? 'ALL',
        ...(productId != null && { productId: idOf('Product', productId) }),
        ...(category != null && { category }),
        first: boundedFirst(first, 50, 1_000),
      });
      return { rows: answer.rows.map(toSales), hasMore: answer.more, asOf: asOf(answer.asOf) };
    },
    trendingProducts: async (_, { first }, { session }) => {
      const answer = await session.query(TrendingProducts, { at: Date.now(), first: boundedFirst(first, 10, 50) });
      const products = answer.products.map(({ productId, ...figures }) => ({ productId: productGid(productId), ...figures }));
      return { products, asOf: asOf(answer.asOf) };
    },
    funnel: async (_, period, { session }) => {
      const answer = await session.query(ReadFunnel, periodOf(period));
      const days = answer.days.map(({ day, search, product, cart, order }) => ({
        day: instantOf(day),
        searched: search,
        viewedProduct: product,
        addedToCart: cart,
        ordered: order,
      }));
      return { days, asOf: asOf(answer.asOf) };
    },
    searchesWithoutResults: (_, args, { session }) => searches(session, args, 'WITHOUT_RESULTS'),
    slowSearches: (_, args, { session }) => searches(session, args, 'SLOW'),
  },
};
