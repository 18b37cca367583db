import { type InputOf, ListSearches, type OutputOf, ReadFunnel, SalesByProduct, TrendingProducts } from '@millrace/contracts';
import { QueryHandler } from '@millrace/nest-transport';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { Topologies } from '../running/topologies.js';
import { funnelSteps } from '../topologies/funnel.js';
import { periods } from '../topologies/periods.js';
import type { Sales, SalesKey } from '../topologies/sales.js';
import type { Searches } from '../topologies/searches.js';
import { currentTrendingWindow, type Popularity } from '../topologies/trending.js';
import { daysOf, wholePeriod } from './period.js';
import { readWindows } from './read-windows.js';
import { salesFigures } from './sales-figures.js';
import { searchFigures } from './search-figures.js';

/** Visitors type the words: so many of a day fit into an answer even if each is 100 control characters. */
const maxSearches = 8_000;
const fromState = { streams: [] };

/** Answers from the state of the topologies, of whichever instance has it. */
@Controller()
export class FiguresController {
  constructor(private readonly topologies: Topologies) {}

  @QueryHandler(SalesByProduct, fromState)
  async sales(@Payload() requested: InputOf<typeof SalesByProduct>): Promise<OutputOf<typeof SalesByProduct>> {
    const period = wholePeriod(requested, periods.hour);
    const { rows: hours, more, asOf } = await readWindows<SalesKey, Sales>(this.topologies, 'sales', period);
    const rows = salesFigures(hours, requested, period);
    return { rows: rows.slice(0, requested.first), more: more || rows.length > requested.first, asOf };
  }

  @QueryHandler(TrendingProducts, fromState)
  async trending(@Payload() { at, first }: InputOf<typeof TrendingProducts>): Promise<OutputOf<typeof TrendingProducts>> {
    const start = currentTrendingWindow(at);
    const { rows, asOf } = await readWindows<string, Popularity>(this.topologies, 'trending', { from: start, to: start + 1 });
    const products = rows
      .map(({ key, value }) => ({ productId: key.key, ...value }))
      .toSorted((one, other) => other.score - one.score || (one.productId < other.productId ? -1 : 1));
    return { products: products.slice(0, first), asOf };
  }

  @QueryHandler(ReadFunnel, fromState)
  async funnel(@Payload() requested: InputOf<typeof ReadFunnel>): Promise<OutputOf<typeof ReadFunnel>> {
    const days = daysOf(wholePeriod(requested, periods.day)).map(({ from }) => from);
    const keys = days.flatMap((day) => funnelSteps.map((step) => ({ day, step })));
    const answers = await Promise.all(keys.map((key) => this.topologies.query({ store: 'funnel', type: 'get', key })));
    const countOf = (day: number, step: (typeof funnelSteps)[number]) => {
      const [answer] = answers[keys.findIndex((key) => key.day === day && key.step === step)] ?? [];
      return Number(answer?.entries[0]?.value ?? 0);
    };
    return {
      days: days.map((day) => ({
        day,
        search: countOf(day, 'search'),
        product: countOf(day, 'product'),
        cart: countOf(day, 'cart'),
        order: countOf(day, 'order'),
      })),
      asOf: Math.max(-1, ...answers.flat().map(({ time }) => time)),
    };
  }

  @QueryHandler(ListSearches, fromState)
  async searches(@Payload() requested: InputOf<typeof ListSearches>): Promise<OutputOf<typeof ListSearches>> {
    const period = wholePeriod(requested, periods.day);
    const { rows: days, more, asOf } = await readWindows<string, Searches>(this.topologies, 'searches', period, maxSearches);
    const rows = searchFigures(days, requested.kind);
    return { rows: rows.slice(0, requested.first), more: more || rows.length > requested.first, asOf };
  }
}
