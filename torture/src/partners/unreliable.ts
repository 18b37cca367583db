import type { Random } from '../plan/random.js';

/** The delays, in milliseconds, after which each copy of a message arrives. Empty: it is lost. */
type Deliveries = readonly number[];

const lostShare = 0.25;
const copiedShare = 0.3;
const lateShare = 0.3;

/** The fate of one webhook: a quarter is lost, others come once or up to three times, some late; so they overtake each other. */
export const deliveriesOf = (random: Random): Deliveries => {
  if (random.chance(lostShare)) return [];
  const copies = random.chance(copiedShare) ? random.between(2, 3) : 1;
  return Array.from({ length: copies }, () => (random.chance(lateShare) ? random.between(1_000, 8_000) : random.between(0, 200)));
};
