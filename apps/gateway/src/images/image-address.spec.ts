import { describe, expect, it } from 'vitest';
import { imageAddress, imageBaseOf } from './image-address.js';

const shop = 'https://mill.example';

describe('the address of a picture', () => {
  it.each([
    ['of the shop is absolute', '/images/a.jpg', undefined, `${shop}/images/a.jpg`],
    ['of another host stays', 'https://cdn.example/a.jpg?v=1', { maxWidth: 9 }, 'https://cdn.example/a.jpg?v=1'],
    ['without a scheme stays', '//cdn.example/a.jpg', { maxWidth: 9 }, '//cdn.example/a.jpg'],
    ['has the bounds', '/a.jpg', { maxWidth: 9, maxHeight: 8 }, `${shop}/a.jpg?width=9&height=8`],
    ['has the bounds times the scale', '/a.jpg', { maxWidth: 9, scale: 2 }, `${shop}/a.jpg?width=18`],
    ['has the part', '/a.jpg', { maxWidth: 9, crop: 'TOP' as const }, `${shop}/a.jpg?width=9&crop=top`],
    ['has no part of the whole', '/a.jpg', { crop: 'TOP' as const }, `${shop}/a.jpg`],
    ['has the format', '/a.jpg', { preferredContentType: 'WEBP' as const }, `${shop}/a.jpg?format=webp`],
    ['keeps its own parameters', '/a.jpg?v=1', { maxHeight: 8 }, `${shop}/a.jpg?v=1&height=8`],
    ['is never wider than the greatest picture', '/a.jpg', { maxWidth: 5_000, scale: 3 }, `${shop}/a.jpg?width=5760`],
  ])('%s', (_, url, transform, address) => expect(imageAddress(url, shop, transform)).toBe(address));

  it.each([{ maxWidth: 0 }, { maxWidth: 5_761 }, { maxHeight: -1 }, { scale: 4 }])('is refused for %j', (transform) =>
    expect(() => imageAddress('/a.jpg', shop, transform)).toThrowError(
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) }),
    ),
  );
});

describe('in front of addresses of pictures is', () => {
  it.each([
    ['the public origin', {}, shop],
    ['the public origin for other sites', { origin: 'https://other.example', host: 'mill.example' }, shop],
    ['nothing for pages of the shop', { origin: 'http://localhost:7000', host: 'localhost:7000' }, ''],
    ['the public origin for a host with the same ending', { origin: 'http://evilmill.example', host: 'mill.example' }, shop],
  ])('%s', (_, headers, base) => expect(imageBaseOf(headers, shop)).toBe(base));
});
