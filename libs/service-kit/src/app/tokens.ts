/** Injection token of what an app without controllers runs: `Consumer[]`. Services have controllers instead. */
export const SUBSCRIPTIONS = Symbol('subscriptions');
