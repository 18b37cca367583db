import { type Command, type Report, type Work } from '../command-line/command.js';
import { numberFrom, UsageError } from '../command-line/options.js';
import { type Build, type Comparison, listBuilds } from './builds.js';
import { compareBuild, dropBuild, rollBack, startBuild, switchBuild } from './operate-views.js';
import { rebuildAndSwitch, watchBuild } from './rebuild.js';
import { tellBuild, tellBuilds, tellComparison } from './tell-builds.js';

const signed = ['by', 'reason'] as const;

/** The one view that a command is about, and the build of it if one is named. */
const viewAndBuild = (words: readonly string[], atMost: 1 | 2): Readonly<{ view: string; build: number | undefined }> => {
  const [view, build] = words;
  if (!view) throw new UsageError('The name of a view is missing.');
  if (words.length > atMost) throw new UsageError(`"${words[atMost]}" is one word too many.`);
  return { view, build: build === undefined ? undefined : numberFrom(build, 'The build') };
};

const ofBuild = (build: Build): Report => ({ result: build, text: tellBuild(build), ok: true });
const ofComparison = (found: Comparison): Report => ({ result: found, text: tellComparison(found), ok: found.equal });

const rebuild =
  (view: string, does: Readonly<{ watch?: boolean | undefined; switch?: boolean | undefined }>): Work =>
  async ({ operator, say }) => {
    const watching = { onProgress: sayingWhatIsNew(say) };
    if (does.switch) {
      const { build, comparison, switched } = await rebuildAndSwitch(operator, view, watching);
      const text = switched
        ? `${tellComparison(comparison)}\n${tellBuild(build)}`
        : `${tellComparison(comparison)}\nNot switched: build ${build.build} stays beside the live one.`;
      return { result: { build, comparison, switched }, text, ok: switched };
    }
    const started = await startBuild(operator, view);
    return ofBuild(does.watch ? await watchBuild(operator.log, started, watching) : started);
  };

const sayingWhatIsNew = (say: (line: string) => void) => {
  let last = '';
  return (build: Build): void => {
    const line = tellBuild(build);
    if (line !== last) say(line);
    last = line;
  };
};

export const viewCommands: readonly Command[] = [
  {
    name: 'view list',
    takes: '',
    says: 'every build of every view: state, progress, how far behind',
    options: [],
    read: (words) => {
      if (words[0]) throw new UsageError(`"${words[0]}" is one word too many.`);
      return async ({ operator }) => {
        const builds = await listBuilds(operator.log);
        return { result: builds, text: tellBuilds(builds.builds, builds.silent), ok: builds.silent.length === 0 };
      };
    },
  },
  {
    name: 'view rebuild',
    takes: '<view>',
    says: 'begins to build a view anew beside its live rows',
    options: ['watch', 'switch', ...signed],
    read: (words, values) => rebuild(viewAndBuild(words, 1).view, values),
  },
  {
    name: 'view compare',
    takes: '<view> [<build>]',
    says: 'compares a build with the live one, by default the newest other',
    options: [],
    read: (words) => {
      const { view, build } = viewAndBuild(words, 2);
      return async ({ operator }) => ofComparison(await compareBuild(operator.log, view, build));
    },
  },
  {
    name: 'view switch',
    takes: '<view> [<build>]',
    says: 'has queries answered from a build, by default the newest other',
    options: [...signed],
    read: (words) => {
      const { view, build } = viewAndBuild(words, 2);
      return async ({ operator }) => ofBuild(await switchBuild(operator, view, build));
    },
  },
  {
    name: 'view rollback',
    takes: '<view>',
    says: 'switches back to the build that was live before',
    options: [...signed],
    read: (words) => {
      const { view } = viewAndBuild(words, 1);
      return async ({ operator }) => ofBuild(await rollBack(operator, view));
    },
  },
  {
    name: 'view drop',
    takes: '<view> <build>',
    says: 'deletes a build that is not live',
    options: [...signed],
    read: (words) => {
      const { view, build } = viewAndBuild(words, 2);
      if (build === undefined) throw new UsageError('The number of a build is missing.');
      return async ({ operator }) => {
        const dropped = await dropBuild(operator, view, build);
        return { result: dropped, text: `${view} build ${build}: dropped`, ok: true };
      };
    },
  },
];
