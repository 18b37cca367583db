import type { Part } from './parts.js';

/**
 * Who must be able to read whom. `backward`: readers of now read what was written under the earlier release. `forward`: readers of
 * the earlier release read what is written now. `full`: both. Against the last release only, or against each (`-transitive`).
 */
export const modes = ['backward', 'backward-transitive', 'forward', 'forward-transitive', 'full', 'full-transitive'] as const;
export type Mode = (typeof modes)[number];

export type Direction = 'backward' | 'forward';

export const isMode = (text: string): text is Mode => modes.some((mode) => mode === text);

export const directionsOf = (mode: Mode): readonly Direction[] => {
  if (mode.startsWith('full')) return ['backward', 'forward'];
  return mode.startsWith('backward') ? ['backward'] : ['forward'];
};

export const isTransitive = (mode: Mode): boolean => mode.endsWith('-transitive');

export type Modes = Readonly<Record<Part, Mode>>;

export const always = (mode: Mode): Modes => ({
  streams: mode,
  events: mode,
  requests: mode,
  rejections: mode,
  state: mode,
  queries: mode,
});

/**
 * Events are kept for ever and requests for thirty days, so what is written under any release is still to be read, and apps of
 * several releases run side by side. What is told and not kept meets only the release before. A rejection may be new to an asker
 * of the release before: askers are deployed before who answers.
 */
export const defaultModes: Modes = { ...always('full-transitive'), rejections: 'backward', state: 'full', queries: 'full' };
