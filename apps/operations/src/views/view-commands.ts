import { type Command, type CommandReport, type CommandAction } from '../command/command.js';
import { parsePositiveInteger, UsageError } from '../command/options.js';
import { type Build, type Comparison, listBuilds } from './builds.js';
import { compareBuild, dropBuild, rollBack, startBuild, switchBuild } from './operate-views.js';
import { rebuildAndSwitch, watchBuild } from './rebuild.js';
import { formatBuild, formatBuilds, formatComparison } from './format-builds.js';

const auditOptions = ['by', 'reason'] as const;

/** The view of a command, and its build if one is given. */
const viewAndBuild = (words: readonly string[], max: 1 | 2): Readonly<{ view: string; build: number | undefined }> => {
  const [view, build] = words;
  if (!view) throw new UsageError('The name of a view is missing.');
  if (words.length > max) throw new UsageError(`"${words[max]}" is one word too many.`);
  return { view, build: build === undefined ? undefined : parsePositiveInteger(build, 'The build') };
};

const buildReport = (build: Build): CommandReport => ({ result: build, text: formatBuild(build), ok: true });
const comparisonReport = (found: Comparison): CommandReport => ({
  result: found,
  text: formatComparison(found),
  ok: found.equal,
});

const rebuild =
  (view: string, does: Readonly<{ watch?: boolean | undefined; switch?: boolean | undefined }>): CommandAction =>
  async ({ operator, print }) => {
    const watching = { onProgress: printChanges(print) };
    if (does.switch) {
      const { build, comparison, switched } = await rebuildAndSwitch(operator, view, watching);
      const text = switched
        ? `${formatComparison(comparison)}\n${formatBuild(build)}`
        : `${formatComparison(comparison)}\nNot switched: build ${build.build} stays beside the live one.`;
      return { result: { build, comparison, switched }, text, ok: switched };
    }
    const started = await startBuild(operator, view);
    return buildReport(does.watch ? await watchBuild(operator.log, started, watching) : started);
  };

const printChanges = (print: (line: string) => void) => {
  let last = '';
  return (build: Build): void => {
    const line = formatBuild(build);
    if (line !== last) print(line);
    last = line;
  };
};

export const viewCommands: readonly Command[] = [
  {
    name: 'view list',
    argumentSyntax: '',
    description: 'every build of every view: state, progress, how far behind',
    options: [],
    parse: (words) => {
      if (words[0]) throw new UsageError(`"${words[0]}" is one word too many.`);
      return async ({ operator }) => {
        const builds = await listBuilds(operator.log);
        return { result: builds, text: formatBuilds(builds.builds, builds.silent), ok: builds.silent.length === 0 };
      };
    },
  },
  {
    name: 'view rebuild',
    argumentSyntax: '<view>',
    description: 'begins to build a view anew beside its live rows',
    options: ['watch', 'switch', ...auditOptions],
    parse: (words, values) => rebuild(viewAndBuild(words, 1).view, values),
  },
  {
    name: 'view compare',
    argumentSyntax: '<view> [<build>]',
    description: 'compares a build with the live one, by default the newest other',
    options: [],
    parse: (words) => {
      const { view, build } = viewAndBuild(words, 2);
      return async ({ operator }) => comparisonReport(await compareBuild(operator.log, view, build));
    },
  },
  {
    name: 'view switch',
    argumentSyntax: '<view> [<build>]',
    description: 'has queries answered from a build, by default the newest other',
    options: [...auditOptions],
    parse: (words) => {
      const { view, build } = viewAndBuild(words, 2);
      return async ({ operator }) => buildReport(await switchBuild(operator, view, build));
    },
  },
  {
    name: 'view rollback',
    argumentSyntax: '<view>',
    description: 'switches back to the build that was live before',
    options: [...auditOptions],
    parse: (words) => {
      const { view } = viewAndBuild(words, 1);
      return async ({ operator }) => buildReport(await rollBack(operator, view));
    },
  },
  {
    name: 'view drop',
    argumentSyntax: '<view> <build>',
    description: 'deletes a build that is not live',
    options: [...auditOptions],
    parse: (words) => {
      const { view, build } = viewAndBuild(words, 2);
      if (build === undefined) throw new UsageError('The number of a build is missing.');
      return async ({ operator }) => {
        const dropped = await dropBuild(operator, view, build);
        return { result: dropped, text: `${view} build ${build}: dropped`, ok: true };
      };
    },
  },
];
