import type { ContractDocument } from '../document/document.js';
import { compareQueries } from './compare-queries.js';
import { compareStreams } from './compare-streams.js';
import type { Finding } from './finding.js';
import { always, type Direction, defaultModes, directionsOf, isTransitive, type Mode, type Modes } from './mode.js';

/**
 * The changes since an earlier release that a mode refuses, each with the broken rule and the affected consumers; empty when every
 * reader of the mode can read everything that its writers write. Added streams, events, requests and queries break nothing.
 */
export const compareContracts = (
  old: ContractDocument,
  now: ContractDocument,
  mode: Mode | Modes = defaultModes,
): readonly Finding[] => {
  const modes = typeof mode === 'string' ? always(mode) : mode;
  return [...compareStreams({ old, now }), ...compareQueries(old, now)].filter(({ part, directions }) =>
    directionsOf(modes[part]).some((direction) => directions.includes(direction)),
  );
};

/** A stored release: its contracts, and the mode by which it was checked if it was not the default. */
export type Release = ContractDocument & Readonly<{ checked?: Mode }>;

/**
 * Compares with several releases, oldest first: with all where the mode is transitive, else with the last. A release that was checked
 * backward only was deployed readers first: no reader uses a release before it, so those are not compared forward.
 */
export const checkAgainst = (
  releases: readonly Release[],
  now: ContractDocument,
  mode: Mode | Modes = defaultModes,
): readonly Finding[] => {
  const modes = typeof mode === 'string' ? always(mode) : mode;
  const stillRead = releases.findLastIndex(({ checked }) => checked !== undefined && !directionsOf(checked).includes('forward'));
  const found = releases.flatMap((release, at) => {
    const last = at === releases.length - 1;
    const applies = (direction: Direction) => direction === 'backward' || at >= stillRead;
    return compareContracts(release, now, modes).filter(
      ({ part, directions }) =>
        (last || isTransitive(modes[part])) &&
        directions.some((direction) => applies(direction) && directionsOf(modes[part]).includes(direction)),
    );
  });
  return onceEach(found);
};

/** A finding of several releases is reported once, against the newest of them. */
const onceEach = (found: readonly Finding[]): readonly Finding[] => [
  ...new Map(found.map((one) => [`${one.rule} ${one.path} ${one.change} ${one.directions.join()}`, one])).values(),
];
