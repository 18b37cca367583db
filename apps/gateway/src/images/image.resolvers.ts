import { createHash } from 'node:crypto';
import type { Resolvers } from '../generated/shop.js';
import { noMetafields } from '../graphql/no-metafields.js';
import { imageAddress } from './image-address.js';
import { openPictureFiles } from './size/picture-files.js';
import { openPictureSizes, openPictureVersions, type PictureSizes, type PictureVersions } from './size/picture-sizes.js';

/** An id for an address, the same in every answer. */
const idOfAddress = (url: string): string => createHash('sha256').update(url).digest('hex').slice(0, 20);

/** Pictures, alone and as media. `dir`: the folder of the shop's own pictures. */
export const imageResolvers = (dir: string): Resolvers => {
  const files = openPictureFiles(dir);
  return resolversOf({ sizes: openPictureSizes(files), versions: openPictureVersions(files) });
};

type OfFiles = Readonly<{ sizes: PictureSizes; versions: PictureVersions }>;

const resolversOf = ({ sizes, versions }: OfFiles): Resolvers => ({
  Image: {
    id: ({ url }) => `gid://millrace/ProductImage/${idOfAddress(url)}`,
    url: ({ url }, { transform }, { imageBase }) => {
      if (!transform) return imageAddress(url, imageBase);
      return versions(url).then((versioned) => imageAddress(versioned, imageBase, transform));
    },
    altText: ({ altText }) => altText ?? null,
    width: async ({ url }) => (await sizes(url))?.width ?? null,
    height: async ({ url }) => (await sizes(url))?.height ?? null,
    originalSrc: ({ url }, _, { imageBase }) => imageAddress(url, imageBase),
    src: ({ url }, _, { imageBase }) => imageAddress(url, imageBase),
    transformedSrc: async ({ url }, transform, { imageBase }) => imageAddress(await versions(url), imageBase, transform),
  },
  Media: { __resolveType: () => 'MediaImage' },
  MediaImage: {
    ...noMetafields,
    id: ({ id }) => `gid://millrace/MediaImage/${id}`,
    alt: ({ image }) => image.altText ?? null,
    mediaContentType: () => 'IMAGE',
    previewImage: ({ image }) => image,
    presentation: () => null,
    image: ({ image }) => image,
  },
});
