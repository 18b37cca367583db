/** What a supervisor asks a child, and what the child's event loop answers as soon as it gets to it. */
export const pingMessage = 'are you there?';
export const pongMessage = 'here';

type HeartbeatOptions = Readonly<{
  /** Passes the question on. */
  ping(): void;
  /** How many questions in a row may go without an answer, one a second: of a child that has answered before, and of one that is loading. */
  mayMiss: Readonly<{ running: number; loading: number }>;
  onFrozen(): void;
}>;

export type HeartbeatMonitor = Readonly<{ answered(): void; stop(): void }>;

const everyMs = 1_000;

/**
 * Asks once a second and calls `onFrozen`, once, when too many questions in a row went without an answer. Counted are questions, not
 * time: a machine that sleeps, or a supervisor that gets no processor, takes nobody for frozen.
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

/** In the child: sends the answer without a question. A child calls it once its code is loaded, so that the limit for loading ends there. */
export const reportAlive = (): void => {
  if (process.connected) process.send?.(pongMessage);
};

/** In the child: answers for as long as its event loop turns. */
export const answerSupervisor = (): void => {
  process.on('message', (message) => {
    if (message === pingMessage) reportAlive();
  });
};
