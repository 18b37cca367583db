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

/** Limits hold for this process alone. */
export const openRateLimits = (rates: RateConfig): RateLimits => {
  const limiter = (name: string, points: number) => {
    const perMinute = new RateLimiterMemory({ keyPrefix: name, points, duration: 60 });
    return async (caller: string, cost = 1): Promise<void> => {
      try {
        await perMinute.consume(caller, cost);
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        throw throttled(Math.max(1, Math.ceil(error.msBeforeNext / 1_000)));
      }
    };
  };
  return {
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
