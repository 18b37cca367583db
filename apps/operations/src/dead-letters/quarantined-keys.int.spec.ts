import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newestOperations } from '../audit-log/newest-operations.js';
import type { Operator } from '../audit-log/append-signed.js';
import { type FakeViewApp, fakeViewApp } from '../views/fake-view-app.fixture.js';
import { listDeadLetters } from './dead-letter.js';
import { discardDeadLetters } from './discard-dead-letters.js';
import { redriveDeadLetters } from './redrive-dead-letters.js';
import { showDeadLetter } from './show-dead-letter.js';

const [mug, jug] = ['view:search-view/product-search/mug', 'view:search-view/product-search/jug/2'];
const quarantinedKey = (key: string, waiting: number, build = 2) => ({ view: 'product-search', build, key, waiting });

describe('the quarantined keys of views among the dead letters', () => {
  let temporary: TemporaryLog;
  let operator: Operator;
  let app: FakeViewApp;
  beforeAll(async () => {
    temporary = await temporaryLog();
    operator = { log: await temporary.as('operator'), by: 'ada' };
  });
  afterAll(() => temporary.remove());
  beforeEach(async () => {
    app = await fakeViewApp(await temporary.as('search-view'), 'search-view');
    app.quarantined = [quarantinedKey('mug', 3), quarantinedKey('jug/2', 1), quarantinedKey('mug', 2, 1)];
  });
  afterEach(() => app.stop());

  const plain = { dryRun: false, perSecond: 1_000 };
  const newest = async () => (await newestOperations(operator.log, 1))[0];

  it('are listed once for all builds, with the apps that did not answer', async () => {
    const { letters, silent } = await listDeadLetters(operator.log);
    expect(letters).toMatchObject([
      { id: mug, kind: 'key', waiting: 3, builds: [2, 1], from: 'CATALOG:7', fingerprint: 'f00d', cause: 'TypeError: no price' },
      { id: jug, key: 'jug/2' },
    ]);
    expect(silent).toEqual(['orders-view']);
    expect(await listDeadLetters(operator.log, { app: 'search-view' })).toMatchObject({ silent: [] });
  });

  it('are shown with their waiting events', async () => {
    expect(await showDeadLetter(operator.log, jug)).toMatchObject({ parked: { key: 'jug/2' }, events: [{ seq: 7 }, { seq: 9 }] });
    await expect(showDeadLetter(operator.log, `${jug}x`)).rejects.toMatchObject({ code: 'UnknownKey' });
  });

  it('are folded tentatively in a dry run', async () => {
    app.foldable = 1;
    const { processed } = await redriveDeadLetters(operator, { ids: [mug, jug], dryRun: true, perSecond: 1 });
    expect(processed).toEqual([
      { id: mug, outcome: 'would stay', folded: 1, waiting: 2, reason: 'TypeError: no price' },
      { id: jug, outcome: 'would be digested', folded: 1, waiting: 0 },
    ]);
    expect(app.quarantined).toHaveLength(3);
    expect(await newest()).toBeUndefined();
  });

  it('are folded by a redrive, which is recorded with its result', async () => {
    app.foldable = 2;
    const { processed, silent } = await redriveDeadLetters(operator, { filter: { fingerprint: 'f00d' }, ...plain });
    expect(processed.map(({ outcome }) => outcome)).toEqual(['stays', 'digested']);
    expect(silent).toEqual(['orders-view']);
    expect(await newest()).toMatchObject({
      type: 'ParkedKeyRedriven',
      key: 'jug/2',
      folded: 1,
      waiting: 0,
      by: 'ada',
      fingerprint: 'f00d',
    });
  });

  it('lose only the poison event when discarded, which is recorded before', async () => {
    const { processed } = await discardDeadLetters(operator, { ids: [jug], ...plain });
    expect(processed).toEqual([{ id: jug, outcome: 'discarded', folded: 1, waiting: 0 }]);
    expect(await newest()).toMatchObject({
      type: 'ParkedEventDiscarded',
      aggregate: 'view',
      id: 'product-search',
      from: 'CATALOG:7',
    });
  });

  it('are skipped when their app does not answer, or another operator was faster', async () => {
    const unknownView = 'view:search-view/product-search/gone';
    const { processed } = await redriveDeadLetters(operator, {
      ids: [unknownView, 'view:orders-view/order-tracking/o1', jug],
      ...plain,
    });
    expect(processed.map(({ outcome }) => outcome)).toEqual(['not there', 'unanswered', 'stays']);
  });
});
