import { beforeAll, describe, expect, it } from 'vitest';
import { answersOf, request, client, importProducts, named, type Operation, pictures, shop } from './storefront.js';

beforeAll(importProducts);

const tee = (fields: string) => `query { product(handle: "storefront-tee") ${fields} }`;
const cap = (fields: string) => `query { product(handle: "storefront-cap") ${fields} }`;
const ofCap = (rest: string) => expect.stringMatching(new RegExp(`^http://[^/]+/images/beeswax-crayons\\.svg${rest}$`));
const { front, back } = pictures;

const operations: readonly Operation[] = [
  [
    'the media of a product',
    tee(
      '{ media(first: 10) { nodes { __typename id alt mediaContentType previewImage { url } ... on MediaImage { image { url altText width height } } } } }',
    ),
    {
      product: {
        media: {
          nodes: [
            {
              __typename: 'MediaImage',
              alt: 'A tee',
              mediaContentType: 'IMAGE',
              image: { url: front, altText: 'A tee', width: null, height: null },
            },
            { alt: 'Its back', previewImage: { url: back } },
          ],
        },
      },
    },
  ],
  [
    'fragments of all kinds of media',
    tee(`{ media(first: 1) { edges { node { ...media } } } } }
      fragment media on Media { mediaContentType ... on MediaImage { id } ... on ExternalVideo { id embedUrl host originUrl }
        ... on Video { id sources { url mimeType format height width } } ... on Model3d { id sources { url mimeType format filesize } }`),
    { product: { media: { edges: [{ node: { mediaContentType: 'IMAGE' } }] } } },
  ],
  [
    'media page by page',
    tee('{ media(first: 1, reverse: true) { nodes { alt } pageInfo { hasNextPage } } }'),
    { product: { media: { nodes: [{ alt: 'Its back' }], pageInfo: { hasNextPage: true } } } },
  ],
  [
    'how media are shown',
    tee('{ media(first: 1) { nodes { presentation { asJson(format: MODEL_VIEWER) } } } }'),
    { product: { media: { nodes: [{ presentation: null }] } } },
  ],
  [
    'the first picture',
    tee('{ featuredImage { id url altText } }'),
    { product: { featuredImage: { url: front, altText: 'A tee' } } },
  ],
  ['an absolute address', cap('{ featuredImage { url } }'), { product: { featuredImage: { url: ofCap('') } } }],
  [
    'a transformed picture',
    cap(
      '{ featuredImage { url(transform: { maxWidth: 400, maxHeight: 300, crop: CENTER, scale: 2, preferredContentType: WEBP }) } }',
    ),
    { product: { featuredImage: { url: ofCap('\\?width=800&height=600&crop=center&format=webp') } } },
  ],
  [
    'a picture with an absolute address as it is',
    tee('{ featuredImage { url(transform: { maxWidth: 400 }) } }'),
    { product: { featuredImage: { url: front } } },
  ],
  [
    'pictures by the old names',
    cap('{ images(first: 1) { edges { node { src originalSrc transformedSrc(maxWidth: 100, crop: TOP) } } } }'),
    {
      product: {
        images: { edges: [{ node: { src: ofCap(''), originalSrc: ofCap(''), transformedSrc: ofCap('\\?width=100&crop=top') } }] },
      },
    },
  ],
  [
    'the picture of a variant',
    tee('{ variants(first: 1) { nodes { image { url } } } }'),
    { product: { variants: { nodes: [{ image: {} }] } } },
  ],
];

describe('media', () => {
  it.each(named(operations))('are answered with %s', answersOf);

  it('have sizes where these are known: of the pictures of the shop', async () => {
    const query = '{ product(handle: "storefront-cap") { featuredImage { width height } } }';
    expect(await request(query)).toEqual({ product: { featuredImage: { width: 1200, height: 1200 } } });
  });

  it('have addresses from the root for the pages of the shop itself', async () => {
    const query = '{ product(handle: "storefront-cap") { featuredImage { url } } }';
    const own = await client.send({ headers: { origin: shop.url }, body: JSON.stringify({ query }) });
    expect(own.data).toEqual({ product: { featuredImage: { url: pictures.cap } } });
    expect(await request(query)).toMatchObject({ product: { featuredImage: { url: ofCap('') } } });
  });
});
