/** The ping of a supervisor, and the answer that the child's event loop sends when it processes the ping. */
export const pingMessage = 'are you there?';
export const pongMessage = 'here';

type HeartbeatOptions = Readonly<{
  /** Sends the ping to the child. */
  ping(): void;
  /**
   * The number of consecutive pings without an answer, one each second, that are tolerated: of a child that has answered before, and of
   * one that is loading.
   */
  mayMiss: Readonly<{ running: number; loading: number }>;
  onFrozen(): void;
}>;

export type HeartbeatMonitor = Readonly<{ answered(): void; stop(): void }>;

const everyMs = 1_000;

/**
 * Pings once a second and calls `onFrozen`, once, when too many consecutive pings were not answered. Pings are counted instead of time,
 * so that a suspended machine or a starved supervisor does not treat a child as frozen.
 */
export const monitorHeartbeat = ({ ping, mayMiss, onFrozen }: HeartbeatOptions): HeartbeatMonitor => {
  let missed = 0;
  let max = mayMiss.loading;
  const timer = setInterval(() => {
    missed += 1;
    if (missed <= max) return ping();
    clearInterval(timer);
    onFrozen();
  }, everyMs);
  timer.unref();
  return {
    answered: () => {
      missed = 0;
      max = mayMiss.running;
    },
    stop: () => clearInterval(timer),
  };
};

/** In the child: sends an answer without a ping. A child calls it when its code is loaded, so that the limit for loading ends. */
export const reportAlive = (): void => {
  if (process.connected) process.send?.(pongMessage);
};

/** In the child: answers pings while its event loop runs. */
export const answerSupervisor = (): void => {
  process.on('message', (message) => {
    if (message === pingMessage) reportAlive();
  });
};
