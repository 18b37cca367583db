/** Receives what no caller waits for: `warn` for a degraded result, `error` for a failure. `console` is one. */
export type Logger = Readonly<{
  warn(message: string, error?: unknown): void;
  error(message: string, error?: unknown): void;
}>;

/** Discards every message. */
export const silentLogger: Logger = { warn: () => undefined, error: () => undefined };
