import type { Direction } from './mode.js';
import type { Part } from './parts.js';
import { type Broken, type RuleName, rules } from './rules.js';

/** One change that a rule refuses. */
export type Finding = Readonly<{
  /** Where: `ORDER.order.events.OrderPlaced.lines[].price`. */
  path: string;
  part: Part;
  /** What it was → what it is. */
  change: string;
  rule: RuleName;
  breaks: Broken;
  /** Who breaks: `<app>/<consumer>`, or for the aggregate's own fold `<app>/<aggregate>`. */
  consumers: readonly string[];
  /** `backward`: readers of now and old data. `forward`: readers of the earlier release and new data. */
  directions: readonly Direction[];
  /** The earlier release. */
  against: string;
}>;

/** What is found in one place, before it is known who breaks by it. */
export type Incompatibility = Readonly<{ path: string; change: string; rule: RuleName; directions: readonly Direction[] }>;

export const bothDirections: readonly Direction[] = ['backward', 'forward'];

export const finding = (
  incompatibility: Incompatibility,
  part: Part,
  consumers: readonly string[],
  against: string,
): Finding => ({
  ...incompatibility,
  part,
  breaks: rules[incompatibility.rule].breaks,
  consumers: [...new Set(consumers)].toSorted(),
  against,
});
