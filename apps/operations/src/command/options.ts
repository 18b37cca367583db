/** A wrong command line: one line with the reason, and the usage of the command if it is known. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(
    message: string,
    readonly usage?: string,
  ) {
    super(message);
  }
}

/** Options of the command line with their values, as commander names them. */
export type OptionValues = Readonly<{
  data?: string;
  json?: boolean;
  help?: boolean;
  by?: string;
  reason?: string;
  watch?: boolean;
  switch?: boolean;
  all?: boolean;
  app?: string;
  fingerprint?: string;
  dryRun?: boolean;
  rate?: string;
  last?: string;
  atRest?: boolean;
}>;

export type OptionName = Exclude<keyof OptionValues, 'dryRun' | 'atRest'> | 'dry-run' | 'at-rest';

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
  'at-rest': ['', 'nothing is under way: every order must have ended'],
};

/** An integer of at least one. */
export const parsePositiveInteger = (text: string, name: string): number => {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new UsageError(`${name} is "${text}": it must be a whole number from 1.`);
};
