import type { AppName } from '@millrace/contracts';
import { duration, printable, table } from '../command/text-format.js';
import type { Build, Comparison } from './builds.js';

const headings = ['VIEW', 'APP', 'BUILD', 'VERSION', 'STATE', 'PROGRESS', 'EVENTS/S', 'LEFT', 'BEHIND', 'PARKED', 'FOLDED'];

/** Builds as a table, the errors of failed ones, and the apps that did not answer. */
export const formatBuilds = (builds: readonly Build[], silent: readonly AppName[]): string =>
  [
    ...(builds.length > 0 ? [table(headings, builds.map(row))] : []),
    ...builds.flatMap(({ view, build, fault }) => (fault ? [printable(`${view} build ${build}: ${fault}`)] : [])),
    ...formatSilentApps(silent),
  ].join('\n');

export const formatSilentApps = (silent: readonly AppName[]): string[] => silent.map((app) => `${app} does not answer`);

const row = (build: Build): string[] => [
  build.view,
  build.app,
  String(build.build),
  String(build.version),
  build.state,
  progress(build),
  build.eventsPerSecond === undefined ? '-' : Math.round(build.eventsPerSecond).toString(),
  build.secondsLeft === undefined ? '-' : duration(build.secondsLeft * 1_000),
  duration(build.behindMs),
  String(build.parkedKeys),
  build.isFolded ? 'yes' : 'no',
];

/** Rounded down, so that 100 % means completion. */
const progress = ({ eventsDone, eventsTotal }: Build): string => {
  const percent = eventsTotal === 0 ? 100 : Math.min(100, Math.floor((eventsDone / eventsTotal) * 100));
  return `${percent}% (${eventsDone}/${eventsTotal})`;
};

/** A build in one line. */
export const formatBuild = (build: Build): string => {
  const left = build.secondsLeft === undefined ? '' : `, ${duration(build.secondsLeft * 1_000)} left`;
  return `${build.view} build ${build.build} (version ${build.version}): ${build.state}, ${progress(build)}${left}`;
};

/** Counts, hashes and differences. */
export const formatComparison = (found: Comparison): string => {
  const side = (name: string, { build, version, rows, hash }: Comparison['live']) => [
    name,
    `${build}`,
    `${version}`,
    `${rows}`,
    hash,
  ];
  const { onlyLive, onlyOther, different, examples, columnsOfOneOnly } = found;
  return [
    `${found.view}: ${comparisonText(found)}`,
    table(['', 'BUILD', 'VERSION', 'ROWS', 'HASH'], [side('live', found.live), side('other', found.other)]),
    `only in the live one: ${onlyLive}, only in the other: ${onlyOther}, different: ${different}`,
    `columns compared: ${found.columns.join(', ')}`,
    ...(columnsOfOneOnly.length > 0 ? [`columns that only one has, not compared: ${columnsOfOneOnly.join(', ')}`] : []),
    ...(examples.length > 0 ? [printable(`for example: ${examples.join(', ')}`)] : []),
  ].join('\n');
};

const comparisonText = ({ equal, samePosition }: Comparison): string => {
  if (equal) return 'the same rows';
  return samePosition
    ? 'not the same rows'
    : 'not the same rows, nor at the same position of the log: compare again when less happens';
};
