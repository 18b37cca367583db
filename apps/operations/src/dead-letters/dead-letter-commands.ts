import { appNames } from '@millrace/contracts';
import type { Command, CommandReport } from '../command/command.js';
import { parsePositiveInteger, UsageError, type OptionValues } from '../command/options.js';
import { viewApps } from '../views/view-apps.js';
import { type Filter, listDeadLetters, parseId } from './dead-letter.js';
import { discardDeadLetters } from './discard-dead-letters.js';
import { redriveDeadLetters } from './redrive-dead-letters.js';
import { showDeadLetter } from './show-dead-letter.js';
import { formatDeadLetters, formatDeadLetter, formatProcessed, formatAllProcessed, isSuccess } from './format-dead-letters.js';
import type { ProcessingResult } from './process-dead-letters.js';

const processingOptions = ['dry-run', 'rate', 'by', 'reason'] as const;

const parseFilter = ({ app, fingerprint }: OptionValues): Filter => {
  if (app !== undefined && ![...appNames, ...viewApps()].some((name) => name === app))
    throw new UsageError(`There is no app ${app}.`);
  return { app, fingerprint };
};

const parseIds = (words: readonly string[]): readonly string[] => {
  const wrong = words.find((id) => parseId(id) === undefined);
  if (wrong === undefined) return words;
  throw new UsageError(`"${wrong}" is no dead letter: it must be a number, or view:<app>/<view>/<key>.`);
};

const parseProcessing = (values: OptionValues) => ({
  dryRun: values.dryRun ?? false,
  perSecond: values.rate === undefined ? 50 : parsePositiveInteger(values.rate, '--rate'),
});

/** The selected dead letters: exactly one of ids, all, or a fingerprint. */
const parseSelection = (
  words: readonly string[],
  values: OptionValues,
): Readonly<{ ids?: readonly string[]; filter: Filter }> => {
  const ways = [words.length > 0, values.all ?? false, values.fingerprint !== undefined].filter(Boolean).length;
  if (ways !== 1) throw new UsageError('Say which: ids, --all or --fingerprint, one of them.');
  if (words.length > 0 && values.app) throw new UsageError('--app goes with --all or --fingerprint.');
  return { ...(words.length > 0 ? { ids: parseIds(words) } : {}), filter: parseFilter(values) };
};

const processingReport = (done: ProcessingResult, { dryRun }: Readonly<{ dryRun: boolean }>): CommandReport => ({
  result: done,
  text: formatAllProcessed(done, dryRun),
  ok: isSuccess(done),
});

export const deadLetterCommands: readonly Command[] = [
  {
    name: 'deadletter list',
    argumentSyntax: '',
    description: 'what no service could digest and no view could fold',
    options: ['app', 'fingerprint'],
    parse: (words, values) => {
      if (words[0]) throw new UsageError(`"${words[0]}" is one word too many.`);
      const filter = parseFilter(values);
      return async ({ operator }) => {
        const found = await listDeadLetters(operator.log, filter);
        return { result: found, text: formatDeadLetters(found), ok: found.silent.length === 0 };
      };
    },
  },
  {
    name: 'deadletter show',
    argumentSyntax: '<id>',
    description: 'all of one that is not about a person',
    options: [],
    parse: (words) => {
      const [id] = parseIds(words);
      if (id === undefined || words.length > 1) throw new UsageError('Say which: one id.');
      return async ({ operator }) => {
        const shown = await showDeadLetter(operator.log, id);
        return { result: shown, text: formatDeadLetter(shown), ok: true };
      };
    },
  },
  {
    name: 'deadletter redrive',
    argumentSyntax: '<id>… | --all | --fingerprint <f>',
    description: 'hands them back to where they could not be digested',
    options: ['all', 'fingerprint', 'app', ...processingOptions],
    parse: (words, values) => {
      const options = { ...parseSelection(words, values), ...parseProcessing(values) };
      return async ({ operator, print }) =>
        processingReport(
          await redriveDeadLetters(operator, { ...options, onProcessed: (one) => print(formatProcessed(one)) }),
          options,
        );
    },
  },
  {
    name: 'deadletter discard',
    argumentSyntax: '<id>…',
    description: 'takes them away undigested, for good; of a view, the one event that could not be folded',
    options: [...processingOptions],
    parse: (words, values) => {
      if (words.length === 0) throw new UsageError('Say which: one id or more.');
      const options = { ids: parseIds(words), ...parseProcessing(values) };
      return async ({ operator, print }) =>
        processingReport(
          await discardDeadLetters(operator, { ...options, onProcessed: (one) => print(formatProcessed(one)) }),
          options,
        );
    },
  },
];
