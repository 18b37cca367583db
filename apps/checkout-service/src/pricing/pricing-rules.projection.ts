import { type AnyAggregate, PRICING, type PricingEvent, readers } from '@millrace/contracts';
import type { EventLog } from '@millrace/event-log';
import { EVENT_LOG, HealthRegistry } from '@millrace/nest-transport';
import { InMemoryProjection, type InMemoryView, rowsAt } from '@millrace/views/in-memory';
import { Inject, Injectable } from '@nestjs/common';
import { codeKey, type PricingRules } from '@millrace/pricing';
import { discountIn, foldRule, type RuleRow, rulesOf } from './pricing-rules.js';
import { PRICING_SETTINGS } from './pricing-settings.js';

/** Events that change how much of a limit is used, and no rule. */
const redemptions: ReadonlySet<string> = new Set(['DiscountRedeemed', 'DiscountRedemptionRefused', 'DiscountRedemptionReleased']);

type Definitions = { count: number };
type Rules = Readonly<{ rules: PricingRules; hasRules: boolean }>;

/** `definitions` counts the events that change a rule, so that the rules are put together anew after these alone. */
const viewOf = (definitions: Definitions): InMemoryView<RuleRow, PricingEvent> => ({
  name: readers.pricingRules.name,
  stream: PRICING,
  route: ({ aggregate, aggregateId }) => [`${aggregate} ${aggregateId}`],
  fold: (before, { event, aggregateId }) => {
    if (!redemptions.has(event.type)) definitions.count += 1;
    return foldRule(before, event, aggregateId);
  },
});

/** The rules of prices, in memory. */
@Injectable()
export class PricingRulesProjection extends InMemoryProjection<RuleRow, PricingEvent> {
  readonly #definitions: Definitions;
  #cached: (Rules & Readonly<{ of: string }>) | undefined;

  constructor(
    @Inject(EVENT_LOG) log: EventLog,
    registry: HealthRegistry,
    @Inject(PRICING_SETTINGS) private readonly settings: PricingRules,
  ) {
    const definitions = { count: 0 };
    super(log, registry, viewOf(definitions));
    this.#definitions = definitions;
  }

  /**
   * The current rules, and whether one of them is of `PRICING`. Resolves when the stream has been read once and, if one of the codes is unknown, when
   * everything is read that is in the stream at the call. Throws `NOT_AVAILABLE` after 5 s.
   */
  async current(codes: readonly string[] = []): Promise<Rules> {
    await this.whenComplete();
    if (codes.some((code) => !this.#compiled().rules.withCode(code.trim().toLowerCase()))) await this.catchUp();
    return this.#compiled();
  }

  /**
   * The rules at an instant (RFC 3339, inclusive), read from the log: without discounts whose codes are not among these. Their uses are those of the
   * instant. Throws as `current`.
   */
  async at(codes: readonly string[], instant: string): Promise<Rules> {
    await this.catchUp();
    const wanted = new Set(codes.map(codeKey));
    const concerned = [...this.rows().entries()].filter(
      ([, row]) => row.kind !== 'discount' || row.details?.code === undefined || wanted.has(codeKey(row.details.code)),
    );
    const sources = concerned.flatMap(([key]) => {
      const [name = '', id = ''] = key.split(' ');
      const aggregate: AnyAggregate | undefined = PRICING.aggregates.find((one) => one.name === name);
      return aggregate ? [{ stream: PRICING, aggregate, id }] : [];
    });
    const rows = await rowsAt(this.log, viewOf({ count: 0 }), instant, () => sources);
    return this.#rulesIn(new Map([...rows].flatMap(([key, row]) => (row ? [[key, row] as const] : []))));
  }

  #compiled(): Rules {
    const of = `${this.#definitions.count} ${this.rows().size}`;
    if (this.#cached?.of !== of) this.#cached = { of, ...this.#rulesIn(this.rows()) };
    return this.#cached;
  }

  /** The uses of discounts are looked up in the rows when they are needed. */
  #rulesIn(rows: ReadonlyMap<string, RuleRow>): Rules {
    const all = [...rows.values()];
    return { rules: rulesOf(all, this.settings, (id) => discountIn(rows, id)), hasRules: all.some(({ active }) => active) };
  }
}
