import { afterEach, describe, expect, it, vi } from 'vitest';
import { collectGarbage } from './collect-garbage.js';

const megabyte = 1024 * 1024;

describe('garbage', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is collected when the heap is large', () => {
    const gc = vi.fn();
    vi.stubGlobal('gc', gc);
    collectGarbage(100 * megabyte);
    expect(gc).not.toHaveBeenCalled();
    collectGarbage(200 * megabyte);
    expect(gc).toHaveBeenCalledOnce();
  });

  it('is left to V8 where Node does not expose its collector', () => {
    vi.stubGlobal('gc', undefined);
    expect(() => collectGarbage(200 * megabyte)).not.toThrow();
  });
});
