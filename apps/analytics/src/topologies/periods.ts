const minute = 60_000;
const hour = 60 * minute;

/** Lengths of time in ms. */
export const periods = { minute, hour, day: 24 * hour } as const;

/** How late a report of a visit may be, to count where it belongs: of a browser that was offline for an hour. */
export const visitGrace = hour;
/** A visit ends after this time without activity. */
export const visitGap = 30 * minute;
