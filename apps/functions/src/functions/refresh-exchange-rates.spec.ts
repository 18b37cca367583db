import { afterEach, describe, expect, it, vi } from 'vitest';
import { ecbFile, ecbRates } from './exchange-rates.fixture.js';
import { cloudEvent, ratesIn } from './refresh-exchange-rates.js';

describe('exchange rates', () => {
  it('are those of the newest day', () => expect(ratesIn(ecbFile)).toEqual(ecbRates));

  it.each([
    ['another page', '<html><body>maintenance</body></html>'],
    ['nothing', ''],
    ['a day without rates', `<Cube time='2026-11-27'></Cube>`],
    ['no decimals', `<Cube time='2026-11-27'><Cube currency='USD' rate='N/A'/></Cube>`],
  ])('are refused in %s', (_, xml) => expect(() => ratesIn(xml)).toThrow('no exchange rates'));

  afterEach(() => vi.unstubAllGlobals());
  it('of a file without an end are read up to the limit', async () => {
    let read = 0;
    const parts = new ReadableStream<Uint8Array>({
      pull: (stream) => (++read <= 50 ? stream.enqueue(new Uint8Array(100_000).fill(32)) : stream.close()),
    });
    vi.stubGlobal('fetch', async () => new Response(parts));
    await expect(cloudEvent({} as Parameters<typeof cloudEvent>[0])).rejects.toThrow(RangeError);
    expect(read).toBeLessThan(20);
  });
});
