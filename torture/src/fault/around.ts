import { type NatsConnection, NatsConnectionImpl } from '@nats-io/nats-core/internal';

type Way = 'publish' | 'subscribe';

/** Wraps a method of every connection of this process. */
export const around = <W extends Way>(
  way: W,
  instead: (
    original: (...given: Parameters<NatsConnection[W]>) => ReturnType<NatsConnection[W]>,
    given: Parameters<NatsConnection[W]>,
    connection: NatsConnection,
  ) => ReturnType<NatsConnection[W]>,
): void => {
  const every = NatsConnectionImpl.prototype as unknown as Record<W, (...given: unknown[]) => unknown>;
  const original = every[way];
  every[way] = function (this: NatsConnection, ...given) {
    const goOn = (...changed: unknown[]) => original.apply(this, changed) as ReturnType<NatsConnection[W]>;
    return instead(goOn, given as Parameters<NatsConnection[W]>, this);
  };
};
