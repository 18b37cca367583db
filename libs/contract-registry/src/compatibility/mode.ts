import type { Part } from './parts.js';

/**
 * The required directions of compatibility (as Confluent's compatibility types). `backward`: current readers read data of the earlier
 * release. `forward`: readers of the earlier release read current data. `full`: both. Compared with the last release only, or with each
 * (`-transitive`).
 */
export const modes = ['backward', 'backward-transitive', 'forward', 'forward-transitive', 'full', 'full-transitive'] as const;
/** The name of a mode, as Confluent's compatibility types. */
export type Mode = (typeof modes)[number];

/** `backward`: current readers of earlier data; `forward`: earlier readers of current data. */
export type Direction = 'backward' | 'forward';

/** Whether a text names a mode. */
export const isMode = (text: string): text is Mode => modes.some((mode) => mode === text);

/** The directions that a mode checks. */
export const directionsOf = (mode: Mode): readonly Direction[] => {
  if (mode.startsWith('full')) return ['backward', 'forward'];
  return mode.startsWith('backward') ? ['backward'] : ['forward'];
};

/** Whether a mode compares with all earlier releases. */
export const isTransitive = (mode: Mode): boolean => mode.endsWith('-transitive');

/** The mode of each part of the contracts. */
export type Modes = Readonly<Record<Part, Mode>>;

/** One mode for all parts. */
export const always = (mode: Mode): Modes => ({
  streams: mode,
  events: mode,
  requests: mode,
  rejections: mode,
  state: mode,
  queries: mode,
});

/**
 * Events are retained for ever and requests for thirty days, so data of every release are still read, and apps of several releases run
 * at the same time. Messages that are not stored only meet the previous release. A new rejection may be unknown to a sender of the
 * previous release: senders are deployed before the apps that answer.
 */
export const defaultModes: Modes = { ...always('full-transitive'), rejections: 'backward', state: 'full', queries: 'full' };
