/** A semantic version without suffixes. */
export type Version = readonly [major: number, minor: number, patch: number];

/** The first dotted number in the text, as programs print it for `--version`; undefined when there is none. */
export const parseVersion = (text: string): Version | undefined => {
  const found = /(\d{1,9})\.(\d{1,9})(?:\.(\d{1,9}))?/.exec(text);
  return found ? [Number(found[1]), Number(found[2]), Number(found[3] ?? 0)] : undefined;
};

/** Whether `version` is `wanted` or newer. */
export const atLeast = (version: Version, wanted: Version): boolean => {
  for (const folder of [0, 1, 2] as const) {
    if (version[folder] !== wanted[folder]) return version[folder] > wanted[folder];
  }
  return true;
};

/** The version as `major.minor.patch`. */
export const versionText = (version: Version): string => version.join('.');
