import type { Direction } from './mode.js';
import type { Part } from './parts.js';
import { type Broken, type RuleName, rules } from './rules.js';

/** One change that a rule refuses. */
export type Finding = Readonly<{
  /** Its path: `ORDER.order.events.OrderPlaced.lines[].price`. */
  path: string;
  part: Part;
  /** The difference: `<before> → <after>`. */
  change: string;
  rule: RuleName;
  breaks: Broken;
  /** The affected consumers: `<app>/<consumer>`, or `<app>/<aggregate>` for the aggregate's own fold. */
  consumers: readonly string[];
  /** `backward`: current readers and old data. `forward`: readers of the earlier release and new data. */
  directions: readonly Direction[];
  /** The earlier release. */
  against: string;
}>;

/** A finding before its affected consumers are known. */
export type Incompatibility = Readonly<{ path: string; change: string; rule: RuleName; directions: readonly Direction[] }>;

/** Both directions, for gaps that break readers of either release. */
export const bothDirections: readonly Direction[] = ['backward', 'forward'];

/** The finding of an incompatibility: with the affected consumers and the release `against` which it was found. */
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
