import type { VisitEvent } from '@millrace/contracts';
import { JoinWindows, type KStream, TimeWindows } from '@millrace/stream-topology';
import type { Inputs } from '../inputs/inputs.js';
import { periods, visitGap, visitGrace } from './periods.js';

/** The steps from a search to an order. */
export const funnelSteps = ['search', 'product', 'cart', 'order'] as const;
export type FunnelStep = (typeof funnelSteps)[number];
/** `day`: its start in ms since 1970, UTC. */
export type FunnelKey = Readonly<{ day: number; step: FunnelStep }>;

type Of<T extends VisitEvent['type']> = Extract<VisitEvent, Readonly<{ type: T }>>;
type VisitOfProduct = Readonly<{ visit: string; productId: string }>;

const lateTo = 'LATE_FUNNEL_EVENTS';

const within = (time: number) => JoinWindows.ofTimeDifferenceAndGrace(0, visitGrace).withAfter(time);

const ofType = <T extends VisitEvent['type']>(web: KStream<string, VisitEvent>, type: T, name: string): KStream<string, Of<T>> =>
  web.filter((_, event) => event.type === type, { name }) as KStream<string, Of<T>>;

/**
 * How many visits of a day reach each step, in the table `funnel` and the stream `FUNNEL`: a search; a product that is viewed within half an hour
 * after it; this product put into the cart within half an hour after that; an order within an hour after that. A visit counts once for a step and day.
 */
export const funnel = ({ web }: Pick<Inputs, 'web'>): void => {
  const searches = ofType(web, 'SearchPerformed', 'searches-of-visits');
  const views = ofType(web, 'ProductViewed', 'product-views');
  const additions = ofType(web, 'ProductAddedToCart', 'additions');
  const completions = ofType(web, 'CheckoutCompleted', 'completions');
  const viewed = searches.join(views, (_, { productId }) => productId, within(visitGap), { name: 'viewed-after-search', lateTo });
  const added = viewed
    .map<VisitOfProduct, string>((visit, productId) => [{ visit, productId }, visit], { name: 'viewed-by-product' })
    .join(
      additions.map<VisitOfProduct, null | string>((visit, { productId }) => [{ visit, productId }, visit], {
        name: 'added-by-product',
      }),
      (visit) => visit,
      within(visitGap),
      { name: 'added-after-view', lateTo },
    )
    .map((_, visit) => [visit, visit] as const, { name: 'added-by-visit' });
  // In a sub-topology of its own: the orders would lead back to where the products come from.
  const completed = completions.repartition({ name: 'completions-by-visit' });
  const ordered = added.join(completed, (visit) => visit, within(periods.hour), { name: 'ordered-after-addition', lateTo });
  const reached = <V>(stream: KStream<string, V>, step: FunnelStep) =>
    stream
      .map((visit) => [{ visit, step }, step] as const, { name: `reached-${step}` })
      .repartition({ name: `visits-with-${step}` });
  reached(searches, 'search')
    .merge(reached(viewed, 'product'), { name: 'reached-first-two' })
    .merge(reached(added, 'cart'), { name: 'reached-first-three' })
    .merge(reached(ordered, 'order'), { name: 'reached' })
    .groupByKey({ name: 'reached-by-visit' })
    .windowedBy(TimeWindows.ofSizeAndGrace(periods.day, visitGrace))
    .reduce((step) => step, { name: 'steps-of-visits', retention: 2 * periods.day })
    .groupBy<FunnelKey, number>(({ key: { step }, window }) => [{ day: window.start, step }, 1], { name: 'visits-by-step' })
    .count({ name: 'funnel' })
    .toStream({ name: 'funnel-changes' })
    .to('FUNNEL', { name: 'funnel-out' });
};
