/** Ways in which a log could be wrong, planted between an app and its broker to see whether the check finds them. */
export const faultNames = ['no-expectation', 'mixed-filter', 'ack-before-append', 'unconfirmed-append'] as const;
export type FaultName = (typeof faultNames)[number];
