/** Faults between an app and its broker that are injected to test that the check finds them. */
export const logFaultNames = [
  'no-expectation',
  'mixed-filter',
  'ack-before-append',
  'unconfirmed-append',
  'forgotten-refusal',
] as const;
export type LogFaultName = (typeof logFaultNames)[number];

/** All faults: those between app and broker, and a row of a view that is changed before the comparison. */
export const faultNames = [...logFaultNames, 'changed-row'] as const;
export type FaultName = (typeof faultNames)[number];
