import { type TemporaryDatabase, temporaryDatabase } from '@millrace/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foldBatch } from '../view/fold-batch.js';
import type { Crash, InjectedFault } from './fault-injection.fixture.js';
import { notesView, recorded } from './notes.fixture.js';
import { everything, type Scenario, scenario, knownHard } from './scenario.fixture.js';
import { openScenarioRunner, type ScenarioResult, type ScenarioRunner } from './scenario-runner.fixture.js';

/** The expected end of a scenario: a fold of its history without the discarded events. */
const folded = ({ history }: Scenario, discarded: readonly string[]) => {
  const view = notesView(true);
  const eventAt = (key: string, event: { stream: string; seq: number }) => `${key} ${event.stream} ${event.seq}`;
  const events = recorded(history).filter((event) => !discarded.includes(eventAt(event.aggregateId, event)));
  const rows = [...foldBatch(view, new Map(), events)].flatMap(([id, noted]) => (noted ? [{ id, noted }] : []));
  return { rows, counted: rows.length, quarantined: 0 };
};

const check = (played: Scenario, { rows, counted, quarantined, discarded }: ScenarioResult) => {
  expect({ rows, counted, quarantined }).toEqual(folded(played, discarded));
};

describe('crash recovery: rows, row counts and quarantined events equal a fold of the history after crashes at any statement', () => {
  let database: TemporaryDatabase;
  let stage: ScenarioRunner;
  beforeAll(async () => {
    database = await temporaryDatabase();
    stage = await openScenarioRunner(database.url);
  });
  afterAll(async () => {
    await stage.close();
    await database.remove();
  });
  const plays = async (played: Scenario, planted?: InjectedFault) => check(played, await stage.run(played, planted));

  it('holds for random histories with redelivery, any order across streams and two crashing instances', async () => {
    const always = fc.asyncProperty(scenario, (played) => plays(played));
    await fc.assert(always, { numRuns: 50, examples: knownHard.map((one) => [one]), interruptAfterTimeLimit: 20_000 });
  }, 60_000);

  it('holds for a crash before and after each single statement', async () => {
    const { statements } = await stage.run({ ...everything, crashes: [] });
    expect(statements).toBeGreaterThan(30);
    for (let statement = 0; statement < statements; statement++)
      for (const when of ['before', 'after'] satisfies Crash['when'][])
        await plays({ ...everything, crashes: [[{ statement, when }]] });
  }, 180_000);

  it.each<[string, InjectedFault]>([
    ['positions move outside the transaction', { apart: /SET seq = m\.seq/ }],
    ['the epoch is not compared', { in: /AND locked\.epoch = \$4/, becomes: 'AND $4::bigint IS NOT NULL' }],
    ['quarantined events are written outside the transaction', { apart: /INSERT INTO "notes"\.view_parked_event/ }],
    ['rows are written when the positions do not match', { in: /\(SELECT count\(\*\) FROM moved\) > 0/g, becomes: 'true' }],
    ['rows are not counted', { in: /b\.rows \+ \$5::bigint/, becomes: 'b.rows + 0 * $5::bigint' }],
    ['a redrive does not end the leadership term', { in: /SET epoch = epoch \+ 1/, becomes: 'SET epoch = epoch + 0' }],
  ])(
    'detects that %s',
    async (_, planted) => {
      const scenarios = fc.asyncProperty(scenario, (played) => plays(played, planted));
      const crashes: Crash[] = Array.from({ length: 40 }, (_, statement) => ({ statement, when: 'before' }));
      const examples = [...knownHard, ...crashes.map((crash) => ({ ...everything, crashes: [[crash]] }))];
      const { failed } = await fc.check(scenarios, { numRuns: 100, examples: examples.map((one) => [one]), endOnFailure: true });
      expect(failed).toBe(true);
    },
    60_000,
  );
});
