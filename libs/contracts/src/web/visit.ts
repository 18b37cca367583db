import { Type } from 'typebox';
import { aggregate, type EventOf, message } from '../declaration/aggregate.js';
import { Id, Instant, Quantity } from '../declaration/values.js';

/** The client's random id of something that it observed: a repetition of it is stored once. */
const ObservationId = Type.String({ title: 'ObservationId', pattern: '^[A-Za-z0-9_-]{8,40}$' });

/** A kind of page, such as `home`, `product` or `checkout`; never an address, which may contain the key of an order. */
const PageKind = Type.String({ title: 'PageKind', pattern: '^[a-z][a-z-]{0,39}$' });

/** The host of another site, from which a visitor came. */
const Host = Type.String({ title: 'Host', pattern: '^[a-z0-9.-]{1,253}$' });

/** `at`: when it was observed, by the clock of the gateway: the client's time corrected by the offset between both clocks. */
const observed = { id: ObservationId, at: Instant };

/**
 * The visit of a browser: what its visitor, who agreed to it, looked at. Its id is random, known to that browser only, and ends after 30
 * minutes without activity. It contains no personal data: no address, no user agent, no customer, no cart, no order.
 */
export const visit = aggregate({
  context: 'web',
  name: 'visit',
  events: [
    /** `referrer`: of the first page of a visit, where another site led to it. */
    message('PageViewed', Type.Object({ ...observed, page: PageKind, referrer: Type.Optional(Host) })),
    /**
     * `words`: the typed text, normalised, without what looks like an e-mail address or a phone number; empty when nothing is left.
     * `durationMs`: from the request to the result, as the visitor waited for it.
     */
    message(
      'SearchPerformed',
      Type.Object({
        ...observed,
        words: Type.String({ maxLength: 100 }),
        results: Type.Integer({ minimum: 0, maximum: 1_000_000_000 }),
        durationMs: Type.Integer({ minimum: 0, maximum: 600_000 }),
      }),
    ),
    message('ProductViewed', Type.Object({ ...observed, productId: Id })),
    message('ProductAddedToCart', Type.Object({ ...observed, productId: Id, quantity: Quantity })),
    message('CartViewed', Type.Object(observed)),
    message('CheckoutStarted', Type.Object(observed)),
    /** The visitor has ordered. It does not say which order. */
    message('CheckoutCompleted', Type.Object(observed)),
  ],
  requests: [],
  rejections: [],
  state: Type.Object({ observations: Type.Integer({ minimum: 0 }) }),
});
/** An event of a visit. */
export type VisitEvent = EventOf<typeof visit>;
