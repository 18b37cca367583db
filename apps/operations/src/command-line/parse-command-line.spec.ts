import { describe, expect, it } from 'vitest';
import { commands } from './commands.js';
import { UsageError } from '../command/options.js';
import { parseCommandLine } from './parse-command-line.js';

const refusal = (line: string): UsageError => {
  try {
    parseCommandLine(line.split(' ').filter(Boolean));
  } catch (error) {
    if (error instanceof UsageError) return error;
  }
  throw new Error(`"${line}" was not refused`);
};

describe('a command line', () => {
  it.each([
    'view list --json',
    'view rebuild product-search --watch --by ada --reason v2',
    'view compare product-search 3',
    'view drop product-search 3',
    'deadletter list --app checkout-service --fingerprint 3711ff58eb9d',
    'deadletter show view:search-view/product-search/a/b',
    'deadletter redrive 1 2 --dry-run --rate 5',
    'deadletter redrive --all --app checkout-service',
    'deadletter discard 17',
    'audit --last 3',
    'ask search-view ListCollections',
    'ask best-sellers-view BestSellers {"first":3}',
  ])('is parsed: %s', (line) => {
    expect(parseCommandLine(line.split(' '))).toMatchObject({ work: expect.any(Function), json: line.includes('--json') });
  });

  it.each([
    ['', 'Say what to do.'],
    ['view', 'Say what to do with view.'],
    ['view rebiuld x', 'There is no command "view rebiuld".'],
    ['dance', 'There is no command "dance".'],
    ['view list --wach', "Unknown option '--wach'."],
    ['view list --watch', 'millrace view list takes no --watch.'],
    ['view list product-search', '"product-search" is one word too many.'],
    ['view rebuild', 'The name of a view is missing.'],
    ['view compare product-search three', 'The build is "three": it must be a whole number from 1.'],
    ['view drop product-search', 'The number of a build is missing.'],
    ['view switch product-search 3 4', '"4" is one word too many.'],
    ['deadletter redrive', 'Say which: ids, --all or --fingerprint, one of them.'],
    ['deadletter redrive 1 --all', 'Say which: ids, --all or --fingerprint, one of them.'],
    ['deadletter redrive 1 --app gateway', '--app goes with --all or --fingerprint.'],
    ['deadletter redrive --all --app nobody', 'There is no app nobody.'],
    ['deadletter redrive one', '"one" is no dead letter: it must be a number, or view:<app>/<view>/<key>.'],
    [
      'deadletter redrive view:catalog-service/x/y',
      '"view:catalog-service/x/y" is no dead letter: it must be a number, or view:<app>/<view>/<key>.',
    ],
    ['deadletter redrive 1 --rate 0', '--rate is "0": it must be a whole number from 1.'],
    ['deadletter discard --all', 'millrace deadletter discard takes no --all.'],
    ['deadletter discard', 'Say which: one id or more.'],
    ['deadletter show 1 2', 'Say which: one id.'],
    ['ask', 'The name of an app is missing.'],
    ['ask search-view', 'The name of a question is missing.'],
    ['ask search-view >', '">" is no name of an app or a question.'],
    ['ask search-view Suggest first=3', `What is asked is first=3: it must be JSON, such as '{ "first": 3 }'.`],
    ['ask search-view Suggest {} {}', '"{}" is one word too many.'],
    ['ask search-view DropBuild {}', 'DropBuild is an operation: the commands view and deadletter do it, and record it.'],
    ['audit --last x', '--last is "x": it must be a whole number from 1.'],
    ['deadletter discard 1 --by=', '--by must be a name of at most 100 characters.'],
    [`view rollback v --reason=${'x'.repeat(501)}`, '--reason must be a line of at most 500 characters.'],
    ['audit --data=', '--data is empty: it must be a folder.'],
    ['audit --last', "Option '--last' argument missing."],
    ['deadletter redrive 1 --reason --dry-run', "Option '--reason' argument missing."],
    ['--wach', "Unknown option '--wach'."],
    ['help', 'There is no command "help".'],
  ])('is refused in one line: %s', (line, message) => {
    expect(refusal(line).message).toBe(message);
  });

  it('accepts the options of the commands before it', () => {
    expect(parseCommandLine(['--json', '--data', 'shop', 'audit'])).toMatchObject({ json: true, data: 'shop' });
  });

  it('is explained by the usage of its command when it is refused', () => {
    expect(refusal('view drop product-search').usage).toMatch(/^millrace view drop <view> <build>\n/);
  });

  it('has the user’s name as the operator by default', () => {
    expect(parseCommandLine(['audit'])).toMatchObject({ by: expect.stringMatching(/./) });
    expect(parseCommandLine(['view', 'rollback', 'v', '--by', 'ada'])).toMatchObject({ by: 'ada' });
  });

  it.each(commands)('of $name has its own help', ({ name, options }) => {
    const parsed = parseCommandLine([...name.split(' '), '--help']);
    expect(parsed).toMatchObject({ help: expect.stringContaining(`millrace ${name}`) });
    for (const option of options) expect(parsed).toMatchObject({ help: expect.stringContaining(`--${option}`) });
  });

  it('with --help only lists every command', () => {
    for (const { name } of commands) expect(parseCommandLine(['--help'])).toMatchObject({ help: expect.stringContaining(name) });
  });
});
