import { describe, expect, it } from 'vitest';
import { readOptions, UsageError } from './options.js';

describe('the options of npm start', () => {
  it('default to processes by the number of cores, on port 4000', () => {
    expect(readOptions([], {})).toMatchObject({
      groups: undefined,
      processes: false,
      withLegacy: false,
      port: 4000,
      natsUrl: undefined,
      databaseUrl: undefined,
    });
  });

  it('take the command line before the environment', () => {
    expect(readOptions(['--port', '8080', '--processes'], { PORT: '9090' })).toMatchObject({ processes: true, port: 8080 });
    expect(readOptions([], { PORT: '9090' })).toMatchObject({ port: 9090 });
  });

  it('take a number of groups, unless each app has its own process', () => {
    expect(readOptions(['--groups', '1'], {})).toMatchObject({ groups: 1, processes: false });
    expect(() => readOptions(['--groups', '2', '--processes'], {})).toThrow(/^--groups and --processes exclude/);
  });

  it('take external servers from the environment', () => {
    expect(readOptions([], { NATS_URL: 'nats://broker:4222', DATABASE_URL: 'postgres://db/shop' })).toMatchObject({
      natsUrl: 'nats://broker:4222',
      databaseUrl: 'postgres://db/shop',
    });
  });

  it('take a number of processes for each named app', () => {
    const { instances } = readOptions(['--processes', '--instances', 'search-view=2', '--instances', 'gateway=3'], {});
    expect(instances).toEqual(
      new Map([
        ['search-view', 2],
        ['gateway', 3],
      ]),
    );
  });

  it('refuse several instances of an app when apps share processes', () => {
    expect(() => readOptions(['--instances', 'search-view=2'], {})).toThrow(/^--instances needs --processes/);
  });

  it.each(['0', '-1', '1.5', 'soon', '10000'])('refuse %s seconds as the time until a process counts as frozen', (text) => {
    expect(() => readOptions([], { FROZEN_AFTER_SECONDS: text })).toThrow(UsageError);
  });

  it.each([
    [['--groups', '0']],
    [['--groups', '4']],
    [['--groups', 'two']],
    [['--port', 'http']],
    [['--port', '0']],
    [['--port', '70000']],
    [['--prot', '4000']],
    [['start']],
    [['--port', '']],
    [['--port', '0x10']],
    [['--data', '']],
    [['--processes', '--instances', 'search-view']],
    [['--processes', '--instances', 'search-view=0']],
    [['--processes', '--instances', 'search-view=1.5']],
    [['--processes', '--instances', 'search-view=10']],
    [['--processes', '--instances', '=2']],
  ])('refuse %j', (args) => {
    expect(() => readOptions(args, {})).toThrow(UsageError);
    expect(() => readOptions(args, {})).toThrow(/^[^\n]*$/);
  });
});
