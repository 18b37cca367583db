// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Picture } from './picture.tsx';

const image = (url: string) => ({ url, altText: 'A lamp', width: 2_000, height: 1_000 });

describe('a picture', () => {
  it('of the shop is offered in several widths', () => {
    render(<Picture image={image('/images/lamp.jpg')} shown="card" />);
    const shown = screen.getByRole('img', { name: 'A lamp' });
    expect(shown.getAttribute('src')).toBe('/images/lamp.jpg');
    expect(shown.getAttribute('srcset')).toMatch(
      /^\/images\/lamp\.jpg\?width=160 160w, .*\/images\/lamp\.jpg\?width=1920 1920w$/,
    );
    expect([shown.getAttribute('sizes'), shown.getAttribute('width')]).toEqual(['(max-width: 36rem) 50vw, 20rem', '2000']);
  });

  it.each([
    '/images/lamp.svg',
    'https://cdn.example/images/lamp.jpg',
    '//cdn.example/lamp.jpg',
    '/images/lamp.gif',
    '/images/lamp.jpg?v=1',
  ])('has one address where the shop has no other: %s', (url) => {
    const { container } = render(<Picture image={image(url)} />);
    const shown = container.querySelector('img');
    expect([shown?.getAttribute('src'), shown?.hasAttribute('srcset'), shown?.hasAttribute('sizes')]).toEqual([
      url,
      false,
      false,
    ]);
  });
});
