import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';

/** Nest's own records as records of the app. What Nest reports of its start is of level `debug`. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, ...details: readonly unknown[]): void {
    this.#write('debug', message, details);
  }

  debug(message: unknown, ...details: readonly unknown[]): void {
    this.#write('debug', message, details);
  }

  verbose(message: unknown, ...details: readonly unknown[]): void {
    this.#write('debug', message, details);
  }

  warn(message: unknown, ...details: readonly unknown[]): void {
    this.#write('warn', message, details);
  }

  error(message: unknown, ...details: readonly unknown[]): void {
    this.#write('error', message, details);
  }

  fatal(message: unknown, ...details: readonly unknown[]): void {
    this.#write('error', message, details);
  }

  /** Nest passes the name of the writing class last; of errors the stack before it, which repeats the message. */
  #write(level: 'debug' | 'warn' | 'error', message: unknown, details: readonly unknown[]): void {
    const context = details.at(-1);
    const fields = typeof context === 'string' ? { context } : {};
    if (typeof message === 'string') this.logger[level](fields, message);
    else this.logger[level]({ ...fields, error: message }, 'an error of the framework or of a handler');
  }
}
