import { Injectable, Logger } from '@nestjs/common';

/** A line that a function wrote. `at`: RFC 3339 in UTC. */
export type LogLine = Readonly<{ at: string; line: string }>;

const maxLines = 200;
const maxLength = 2_000;

/** The newest lines that each function wrote to its standard output and error, which are in the log of the app too. */
@Injectable()
export class FunctionLogs {
  readonly #lines = new Map<string, LogLine[]>();
  readonly #logger = new Logger('functions');

  write(name: string, line: string): void {
    const text = line.slice(0, maxLength);
    const lines = this.#lines.get(name) ?? [];
    lines.push({ at: new Date().toISOString(), line: text });
    if (lines.length > maxLines) lines.shift();
    this.#lines.set(name, lines);
    this.#logger.log(`${name}: ${text}`);
  }

  /** The newest lines, the oldest first. */
  of(name: string): readonly LogLine[] {
    return this.#lines.get(name) ?? [];
  }
}
