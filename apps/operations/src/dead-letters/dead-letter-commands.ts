import { appNames } from '@millrace/contracts';
import type { Command, Report } from '../command-line/command.js';
import { numberFrom, UsageError, type Values } from '../command-line/options.js';
import { viewApps } from '../views/view-apps.js';
import { type Filter, listDeadLetters, parseId } from './dead-letter.js';
import { discardDeadLetters } from './discard.js';
import { redriveDeadLetters } from './redrive.js';
import { showDeadLetter } from './show.js';
import { tellDeadLetters, tellShown, tellTreated, tellTreatedAll, wentWell } from './tell-dead-letters.js';
import type { TreatedAll } from './treat.js';

const treating = ['dry-run', 'rate', 'by', 'reason'] as const;

const filterOf = ({ app, fingerprint }: Values): Filter => {
  if (app !== undefined && ![...appNames, ...viewApps()].some((name) => name === app))
    throw new UsageError(`There is no app ${app}.`);
  return { app, fingerprint };
};

const idsOf = (words: readonly string[]): readonly string[] => {
  const wrong = words.find((id) => parseId(id) === undefined);
  if (wrong === undefined) return words;
  throw new UsageError(`"${wrong}" is no dead letter: it must be a number, or view:<app>/<view>/<key>.`);
};

const treatmentOf = (values: Values) => ({
  dryRun: values['dry-run'] ?? false,
  perSecond: values.rate === undefined ? 50 : numberFrom(values.rate, '--rate'),
});

/** Which to hand back: exactly one of ids, all, or a fingerprint. */
const chosen = (words: readonly string[], values: Values): Readonly<{ ids?: readonly string[]; filter: Filter }> => {
  const ways = [words.length > 0, values.all ?? false, values.fingerprint !== undefined].filter(Boolean).length;
  if (ways !== 1) throw new UsageError('Say which: ids, --all or --fingerprint, one of them.');
  if (words.length > 0 && values.app) throw new UsageError('--app goes with --all or --fingerprint.');
  return { ...(words.length > 0 ? { ids: idsOf(words) } : {}), filter: filterOf(values) };
};

const reported = (done: TreatedAll, { dryRun }: Readonly<{ dryRun: boolean }>): Report => ({
  result: done,
  text: tellTreatedAll(done, dryRun),
  ok: wentWell(done),
});

export const deadLetterCommands: readonly Command[] = [
  {
    name: 'deadletter list',
    takes: '',
    says: 'what no service could digest and no view could fold',
    options: ['app', 'fingerprint'],
    read: (words, values) => {
      if (words[0]) throw new UsageError(`"${words[0]}" is one word too many.`);
      const filter = filterOf(values);
      return async ({ operator }) => {
        const found = await listDeadLetters(operator.log, filter);
        return { result: found, text: tellDeadLetters(found), ok: found.silent.length === 0 };
      };
    },
  },
  {
    name: 'deadletter show',
    takes: '<id>',
    says: 'all of one that is not about a person',
    options: [],
    read: (words) => {
      const [id] = idsOf(words);
      if (id === undefined || words.length > 1) throw new UsageError('Say which: one id.');
      return async ({ operator }) => {
        const shown = await showDeadLetter(operator.log, id);
        return { result: shown, text: tellShown(shown), ok: true };
      };
    },
  },
  {
    name: 'deadletter redrive',
    takes: '<id>… | --all | --fingerprint <f>',
    says: 'hands them back to where they could not be digested',
    options: ['all', 'fingerprint', 'app', ...treating],
    read: (words, values) => {
      const asked = { ...chosen(words, values), ...treatmentOf(values) };
      return async ({ operator, say }) =>
        reported(await redriveDeadLetters(operator, { ...asked, onTreated: (one) => say(tellTreated(one)) }), asked);
    },
  },
  {
    name: 'deadletter discard',
    takes: '<id>…',
    says: 'takes them away undigested, for good; of a view, the one event that could not be folded',
    options: [...treating],
    read: (words, values) => {
      if (words.length === 0) throw new UsageError('Say which: one id or more.');
      const asked = { ids: idsOf(words), ...treatmentOf(values) };
      return async ({ operator, say }) =>
        reported(await discardDeadLetters(operator, { ...asked, onTreated: (one) => say(tellTreated(one)) }), asked);
    },
  },
];
