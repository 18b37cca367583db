import { describe, expect, it } from 'vitest';
import { SessionWindows, StreamsBuilder, TimeWindows, TopologyTestDriver } from '../index.js';

const topology = () => {
  const builder = new StreamsBuilder();
  const clicks = builder.stream<string, string>('CLICK', { partitions: 3 }).groupByKey();
  clicks.count({ store: 'count' }).toStream().to('COUNT');
  clicks
    .windowedBy(TimeWindows.ofSizeAndGrace(10, 5))
    .count({ store: 'per-ten', retention: 40 })
    .suppressUntilWindowCloses()
    .toStream()
    .to('FINAL');
  clicks.windowedBy(SessionWindows.ofInactivityGapWithNoGrace(5)).count({ store: 'sessions' });
  return builder.build();
};
const click = (key: string, at: number) => ({ key, value: 'x', at });

describe('the test driver', () => {
  it('has the stores of all tasks', () => {
    const driver = new TopologyTestDriver(topology());
    for (const at of [1, 3, 12]) driver.pipe('CLICK', click('a', at));
    driver.pipe('CLICK', click('b', 4));
    expect(driver.store<string, number>('count').get('a')).toMatchObject({ value: 3, at: 12 });
    expect(driver.store<string, number>('count').get('c')).toBeUndefined();
    expect(driver.store('count').all()).toHaveLength(2);
    const windows = driver.windowStore<string, number>('per-ten');
    expect(windows.get('a', 0)).toMatchObject({ value: 2, at: 3 });
    expect(windows.fetch('a', 0, 10).map(({ key, value }) => [key.window, value])).toEqual([
      [{ start: 0, end: 10 }, 2],
      [{ start: 10, end: 20 }, 1],
    ]);
    expect(driver.sessionStore<string, number>('sessions').fetch('a')).toEqual([
      { key: { key: 'a', window: { start: 1, end: 3 } }, value: 2, at: 3 },
      { key: { key: 'a', window: { start: 12, end: 12 } }, value: 1, at: 12 },
    ]);
  });

  it('deletes windows after their retention', () => {
    const driver = new TopologyTestDriver(topology());
    driver.pipe('CLICK', click('a', 1));
    driver.advanceTo(39);
    expect(driver.windowStore<string, number>('per-ten').all()).toHaveLength(1);
    driver.advanceTo(40);
    expect(driver.windowStore<string, number>('per-ten').all()).toEqual([]);
  });

  it('reads what was written once', () => {
    const driver = new TopologyTestDriver(topology());
    driver.pipe('CLICK', click('a', 1));
    expect(driver.read('COUNT')).toEqual([{ key: 'a', value: 1, at: 1 }]);
    expect(driver.read('COUNT')).toEqual([]);
  });

  it('continues from a snapshot', () => {
    const driver = new TopologyTestDriver(topology());
    driver.pipe('CLICK', click('a', 1));
    const other = new TopologyTestDriver(topology(), driver.snapshot());
    other.pipe('CLICK', click('a', 2));
    other.advanceTo(15);
    expect(other.read('COUNT')).toEqual([{ key: 'a', value: 2, at: 2 }]);
    expect(other.read('FINAL')).toEqual([{ key: { key: 'a', window: { start: 0, end: 10 } }, value: 2, at: 2 }]);
  });

  it('emits one final result for a window, whatever comes late', () => {
    const driver = new TopologyTestDriver(topology());
    driver.pipe('CLICK', click('a', 1));
    driver.advanceTo(15);
    driver.pipe('CLICK', click('a', 2));
    driver.advanceTo(100);
    expect(driver.read('FINAL')).toHaveLength(1);
  });
});
