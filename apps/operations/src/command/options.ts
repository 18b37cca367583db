import { parseArgs } from 'node:util';

/** A wrong command line: one line that says why, and the usage of the command where it is known. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(
    message: string,
    readonly usage?: string,
  ) {
    super(message);
  }
}

const config = {
  data: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
  by: { type: 'string' },
  reason: { type: 'string' },
  watch: { type: 'boolean' },
  switch: { type: 'boolean' },
  all: { type: 'boolean' },
  app: { type: 'string' },
  fingerprint: { type: 'string' },
  'dry-run': { type: 'boolean' },
  rate: { type: 'string' },
  last: { type: 'string' },
} as const;

export type OptionName = keyof typeof config;

/** Options of every command. */
export const globalOptions: readonly OptionName[] = ['data', 'json', 'help'];

/** Help of each option: its argument and its description. */
export const optionHelp: Readonly<Record<OptionName, readonly [takes: string, says: string]>> = {
  data: ['<folder>', 'data directory of the shop (.millrace), unless NATS_URL and NATS_PASSWORD name its broker'],
  json: ['', 'the result as JSON'],
  help: ['', 'this text'],
  by: ['<name>', 'who did it, for the record (the user’s name)'],
  reason: ['<words>', 'why, for the record; nothing about a customer'],
  watch: ['', 'shows progress until the build has caught up'],
  switch: ['', 'watches, compares, and switches if both hold the same rows'],
  all: ['', 'every dead letter'],
  app: ['<app>', 'of this app alone'],
  fingerprint: ['<f>', 'with this fingerprint alone'],
  'dry-run': ['', 'says what would happen and changes nothing'],
  rate: ['<n>', 'at most so many a second (50)'],
  last: ['<n>', 'how many (20)'],
};

/** Splits a command line into its words and options. Throws `UsageError`. */
export const splitArguments = (args: readonly string[]) => {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: config, allowPositionals: true });
    return { values, positionals };
  } catch (error) {
    // Node's own advice after the first sentence is about arguments that look like options.
    const [sentence = ''] = String(error instanceof Error ? error.message : error).split(/\. |\n/);
    throw new UsageError(`${sentence.replace(/\.$/, '')}.`);
  }
};

export type OptionValues = ReturnType<typeof splitArguments>['values'];

/** A whole number of at least one. */
export const parsePositiveInteger = (text: string, name: string): number => {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new UsageError(`${name} is "${text}": it must be a whole number from 1.`);
};
