import { LRUCache } from 'lru-cache';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { GraphQLError } from 'graphql';
import { graphqlError } from '../graphql/errors.js';

export type RateConfig = Readonly<{
  RATE_REQUESTS_PER_MINUTE: number;
  RATE_MUTATIONS_PER_MINUTE: number;
  RATE_IMAGES_PER_MINUTE: number;
  RATE_REFUSED_PER_MINUTE: number;
  RATE_BEACONS_PER_MINUTE: number;
}>;

/** Limits per caller and minute; each throws `THROTTLED` beyond its limit. */
export type RateLimits = Readonly<{
  request(caller: string): Promise<void>;
  /** Mutations are stored, so they have their own limit. */
  mutations(caller: string, fields: number): Promise<void>;
  /** A picture that has to be made in another size or format. */
  madePicture(caller: string): Promise<void>;
  /** A request with a wrong staff token. */
  failedAuthentication(caller: string): Promise<void>;
  /** A report of a visit. */
  beacon(caller: string): Promise<void>;
}>;

/** What a gateway has admitted of a caller, for the other gateways. */
export type Admitted = Readonly<{ limit: string; caller: string; cost: number }>;

/** The limits of this gateway, which count what the others report with `admittedElsewhere`, too. */
export type SharedRateLimits = RateLimits & Readonly<{ admittedElsewhere(admitted: Admitted): void }>;

/**
 * A gateway tells the others when it has admitted so much of a limit, and no single request: a caller gets at most the limit and, for each further gateway,
 * this share, beside what is admitted while a notice is on its way.
 */
export const reportedShare = 1 / 20;

/** Limits of all gateways together: `report` sends what this one has admitted to the others. Without it they hold for this gateway alone. */
export const openRateLimits = (rates: RateConfig, report: (admitted: Admitted) => void = () => undefined): SharedRateLimits => {
  const limiters = new Map<string, RateLimiterMemory>();
  const limiter = (name: string, points: number) => {
    const perMinute = new RateLimiterMemory({ keyPrefix: name, points, duration: 60 });
    limiters.set(name, perMinute);
    const reported = new LRUCache<string, number>({ max: 10_000, ttl: 60_000 });
    const share = Math.max(1, Math.floor(points * reportedShare));
    const admitted = (caller: string, cost: number) => {
      const unreported = (reported.get(caller) ?? 0) + cost;
      if (unreported >= share) report({ limit: name, caller, cost: unreported });
      reported.set(caller, unreported >= share ? 0 : unreported);
    };
    return async (caller: string, cost = 1): Promise<void> => {
      try {
        await perMinute.consume(caller, cost);
        admitted(caller, cost);
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        throw throttled(Math.max(1, Math.ceil(error.msBeforeNext / 1_000)));
      }
    };
  };
  return {
    admittedElsewhere: ({ limit, caller, cost }) => void limiters.get(limit)?.penalty(caller, cost),
    request: limiter('requests', rates.RATE_REQUESTS_PER_MINUTE),
    mutations: limiter('mutations', rates.RATE_MUTATIONS_PER_MINUTE),
    madePicture: limiter('pictures', rates.RATE_IMAGES_PER_MINUTE),
    failedAuthentication: limiter('refused', rates.RATE_REFUSED_PER_MINUTE),
    beacon: limiter('beacons', rates.RATE_BEACONS_PER_MINUTE),
  };
};

const throttled = (seconds: number): GraphQLError =>
  graphqlError('THROTTLED', `Too many requests: please try again in ${seconds} s.`, {
    retryAfterSeconds: seconds,
    retryable: true,
    http: { status: 429, headers: new Map([['retry-after', String(seconds)]]) },
  });
