/** Ways in which a log could be wrong, planted between an app and its broker to see whether the check finds them. */
export const logFaultNames = [
  'no-expectation',
  'mixed-filter',
  'ack-before-append',
  'unconfirmed-append',
  'forgotten-refusal',
] as const;
export type LogFaultName = (typeof logFaultNames)[number];

/** Those, and a row of a view that was changed by hand before the views are compared. */
export const faultNames = [...logFaultNames, 'changed-row'] as const;
export type FaultName = (typeof faultNames)[number];
