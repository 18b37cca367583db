import type { ContractDocument } from '../document/document.js';
import { compareQueries } from './compare-queries.js';
import { compareStreams } from './compare-streams.js';
import type { Finding } from './finding.js';
import { always, type Direction, defaultModes, directionsOf, isTransitive, type Mode, type Modes } from './mode.js';

/**
 * The changes from an earlier release that a mode refuses, each with the rule it breaks and who breaks by it; none: every reader that the
 * mode speaks of can read all that its writers write. Added streams, events, requests and queries break nobody.
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

/** A release as it was written down: its contracts, and the one mode they were checked under if it was not the default. */
export type Release = ContractDocument & Readonly<{ checked?: Mode }>;

/**
 * The same against releases, oldest first: all of them where the mode is transitive, else the last. A release that was checked backward only
 * was one whose readers were deployed first: nobody reads by a release before it any more, so nothing is asked forward of those.
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

/** What several releases have found is said once, against the newest of them. */
const onceEach = (found: readonly Finding[]): readonly Finding[] => [
  ...new Map(found.map((one) => [`${one.rule} ${one.path} ${one.change} ${one.directions.join()}`, one])).values(),
];
