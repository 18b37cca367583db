import { PRICING, readers } from '@millrace/contracts';
import type { EventLog } from '@millrace/event-log';
import { EVENT_LOG, HealthRegistry } from '@millrace/nest-transport';
import type { PricingRules } from '@millrace/pricing';
import { InMemoryProjection, type InMemoryView } from '@millrace/views/in-memory';
import { Inject, Injectable } from '@nestjs/common';
import { foldRule, type PricingEvent, type RuleRow, rulesOf } from './pricing-rules.js';
import { PRICING_SETTINGS } from './pricing-settings.js';

/** Events that change how much of a limit is used, and no rule. */
const redemptions: ReadonlySet<string> = new Set(['DiscountRedeemed', 'DiscountRedemptionRefused', 'DiscountRedemptionReleased']);

type Definitions = { count: number };

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
  #cached: Readonly<{ of: string; rules: PricingRules; hasRules: boolean }> | undefined;

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
  async current(codes: readonly string[] = []): Promise<Readonly<{ rules: PricingRules; hasRules: boolean }>> {
    await this.whenComplete();
    if (codes.some((code) => !this.#compiled().rules.withCode(code.trim().toLowerCase()))) await this.catchUp();
    return this.#compiled();
  }

  #compiled() {
    const of = `${this.#definitions.count} ${this.rows().size}`;
    if (this.#cached?.of === of) return this.#cached;
    const rows = [...this.rows().values()];
    const newest = (id: string) => {
      const row = this.row(`discount ${id}`);
      return row?.kind === 'discount' ? row : undefined;
    };
    this.#cached = { of, rules: rulesOf(rows, this.settings, newest), hasRules: rows.some(({ active }) => active) };
    return this.#cached;
  }
}
