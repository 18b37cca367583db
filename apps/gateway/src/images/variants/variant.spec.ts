import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxPixels, readSizedName, type Variant, variantOf } from './variant.js';
import { planVariant } from './variant-plan.js';

const jpeg = (width: number, height: number) => ({ kind: 'jpeg' as const, size: { width, height } });
const svg = { kind: 'svg' as const, size: { width: 1_200, height: 900 } };

describe('the parameters of a picture’s address', () => {
  it.each<[string, Record<string, unknown>, Variant | undefined]>([
    ['none', {}, undefined],
    ['others', { v: '1', utm_source: 'x' }, undefined],
    ['a region without a size', { crop: 'top' }, undefined],
    ['a width', { width: '400' }, { width: 400 }],
    [
      'all',
      { width: '1', height: '5760', crop: 'left', format: 'webp' },
      { width: 1, height: 5_760, crop: 'left', format: 'webp' },
    ],
    ['the last of several', { width: ['800', '400'], crop: ['top', 'left'] }, { width: 400, crop: 'left' }],
    ['a format by its other name', { format: 'pjpg' }, { format: 'jpeg' }],
  ])('are read: %s', (_, parameters, variant) => expect(variantOf(parameters)).toEqual(variant));

  it.each([
    ['width', '0'],
    ['width', '5761'],
    ['width', '-1'],
    ['width', '1e3'],
    ['width', ''],
    ['height', '1.5'],
    ['height', ['1', 'a']],
    ['crop', 'middle'],
    ['crop', '__proto__'],
    ['format', 'bmp'],
    ['format', ['webp', 'bmp']],
  ])('are refused: %s=%s', (argument, value) =>
    expect(variantOf({ width: '9', [argument]: value })).toMatchObject({ argument, message: expect.stringContaining(argument) }),
  );

  it.each([
    ['lamp_400x300.jpg', { name: 'lamp.jpg', parameters: { width: '400', height: '300' } }],
    ['lamp_400x.jpg', { name: 'lamp.jpg', parameters: { width: '400' } }],
    ['lamp_x300_crop_top@2x.png', { name: 'lamp.png', parameters: { height: '600', crop: 'top' } }],
    ['a_2x3_4x5.jpg', { name: 'a_2x3.jpg', parameters: { width: '4', height: '5' } }],
    ['lamp_x.jpg', undefined],
    ['lamp.jpg', undefined],
  ])('are read of a name with a size: %s', (name, read) => expect(readSizedName(name)).toEqual(read));
});

describe('the plan of a variant', () => {
  it.each<[string, ReturnType<typeof jpeg>, Variant, readonly [number, number]]>([
    ['fits the width', jpeg(1_200, 900), { width: 400 }, [400, 300]],
    ['fits both bounds', jpeg(1_200, 900), { width: 400, height: 150 }, [200, 150]],
    ['is not larger than the picture', jpeg(1_200, 900), { width: 4_000 }, [1_200, 900]],
    ['fills both bounds with a region', jpeg(1_200, 900), { width: 400, height: 400, crop: 'top' }, [400, 400]],
    [
      'has the proportions of the bounds, and no more pixels',
      jpeg(200, 100),
      { width: 400, height: 400, crop: 'center' },
      [100, 100],
    ],
    ['is cut by both bounds only', jpeg(1_200, 900), { width: 400, crop: 'top' }, [400, 300]],
    ['is never larger than the greatest picture', jpeg(8_000, 6_000), { format: 'webp' }, [5_760, 4_320]],
    ['has a pixel at least', jpeg(5_000, 2), { width: 10 }, [10, 1]],
  ])('%s', (_, picture, variant, [width, height]) =>
    expect(planVariant(picture, variant, '*/*')?.size).toEqual({ width, height }),
  );

  it('exceeds neither its bounds nor the picture, and keeps the proportions', () => {
    const pixels = fc.integer({ min: 1, max: maxPixels });
    const bound = fc.option(pixels, { nil: undefined });
    fc.assert(
      fc.property(pixels, pixels, bound, bound, fc.boolean(), (width, height, maxWidth, maxHeight, isCut) => {
        const variant = {
          ...(maxWidth !== undefined && { width: maxWidth }),
          ...(maxHeight !== undefined && { height: maxHeight }),
          ...(isCut && { crop: 'center' as const }),
          format: 'webp' as const,
        };
        const { size } = planVariant(jpeg(width, height), variant, '') ?? { size: { width: 0, height: 0 } };
        expect(size.width).toBeGreaterThanOrEqual(1);
        expect(size.height).toBeGreaterThanOrEqual(1);
        expect(size.width).toBeLessThanOrEqual(Math.min(width, maxWidth ?? width));
        expect(size.height).toBeLessThanOrEqual(Math.min(height, maxHeight ?? height));
        const [from, to] = isCut && maxWidth !== undefined && maxHeight !== undefined ? [maxWidth, maxHeight] : [width, height];
        // Each side is rounded to a pixel.
        const factor = Math.max(size.width / from, size.height / to);
        expect(Math.abs(size.width - from * factor)).toBeLessThanOrEqual(Math.max(1, from / to));
        expect(Math.abs(size.height - to * factor)).toBeLessThanOrEqual(Math.max(1, to / from));
      }),
    );
  });

  it.each([
    ['image/avif,image/webp,image/apng,*/*;q=0.8', 'avif'],
    ['image/webp;q=0.9, */*', 'webp'],
    ['image/avif;q=0, image/webp;q=0.0', 'jpeg'],
    ['image/*', 'jpeg'],
    ['', 'jpeg'],
  ])('has the best format that a client names in %j: %s', (accept, format) =>
    expect(planVariant(jpeg(9, 9), { width: 3 }, accept)).toMatchObject({ format, isNegotiated: true }),
  );

  it('has the format that is asked for, whatever the client accepts', () =>
    expect(planVariant(jpeg(9, 9), { format: 'png' }, 'image/webp')).toMatchObject({ format: 'png', isNegotiated: false }));

  it('leaves a drawing as it is unless a format is named, and may enlarge it then', () => {
    expect(planVariant(svg, { width: 400 }, 'image/webp')).toBeUndefined();
    expect(planVariant(svg, { width: 2_400, format: 'png' }, '')?.size).toEqual({ width: 2_400, height: 1_800 });
    expect(planVariant(svg, { format: 'png' }, '')?.size).toEqual({ width: 1_200, height: 900 });
  });

  it('leaves a file as it is whose size is not known', () =>
    expect(planVariant({ kind: 'svg', size: undefined }, { format: 'png' }, '')).toBeUndefined());
});
