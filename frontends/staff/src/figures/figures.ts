/** Sales of a product in an hour, a day or the whole period. Amounts are decimal strings: `19.90`. */
export interface Sales {
  start: string;
  productId: string;
  category: string;
  currencyCode: string;
  orders: number;
  pieces: number;
  revenue: string;
}
interface Report {
  hasMore: boolean;
  asOf: string | null;
}
/** Searches of the same words. Times in ms. */
export interface Searches {
  words: string;
  searches: number;
  withoutResults: number;
  slow: number;
  averageMs: number;
  maxMs: number;
}
/** Everything that the page shows. */
export interface Figures {
  times: Report & { rows: Sales[] };
  products: Report & { rows: Sales[] };
  trending: { products: { productId: string; views: number; additions: number; orders: number; score: number }[] };
  funnel: { days: { searched: number; viewedProduct: number; addedToCart: number; ordered: number }[] };
  without: Report & { rows: Searches[] };
  slow: Report & { rows: Searches[] };
}

/** The figures of a period, by hours or by days. */
export const figuresQuery = `query Figures($from: DateTime!, $to: DateTime!, $interval: SalesInterval!) {
  times: salesByProduct(from: $from, to: $to, interval: $interval, first: 1000) { ...Sales }
  products: salesByProduct(from: $from, to: $to, interval: ALL, first: 1000) { ...Sales }
  trending: trendingProducts(first: 10) { products { productId views additions orders score } }
  funnel(from: $from, to: $to) { days { searched viewedProduct addedToCart ordered } }
  without: searchesWithoutResults(from: $from, to: $to, first: 10) { ...Searches }
  slow: slowSearches(from: $from, to: $to, first: 10) { ...Searches }
}
fragment Sales on SalesByProductReport { hasMore asOf rows { start productId category currencyCode orders pieces revenue } }
fragment Searches on SearchesReport { hasMore asOf rows { words searches withoutResults slow averageMs maxMs } }`;
