import { openPictureFiles, type PictureFiles, pictureNameOf } from './picture-files.js';
import type { PictureSize } from './picture-size.js';

/** The sizes of pictures by their addresses; `undefined`: not known. */
export type PictureSizes = (url: string) => Promise<PictureSize | undefined>;
/** The addresses of pictures with the version of each as parameter `v`, where it is known. */
export type PictureVersions = (url: string) => Promise<string>;

/** The sizes of the shop's own pictures in a folder. Those of other hosts are not known: nothing is fetched. */
export const openPictureSizes = (of: string | PictureFiles): PictureSizes => {
  const files = typeof of === 'string' ? openPictureFiles(of) : of;
  return async (url) => {
    const name = pictureNameOf(url);
    return name === undefined ? undefined : (await files(name))?.size;
  };
};

/** Drawings have no version: they are the same in every size. */
export const openPictureVersions =
  (files: PictureFiles): PictureVersions =>
  async (url) => {
    const name = pictureNameOf(url);
    const file = name === undefined || url.includes('?') ? undefined : await files(name);
    return file === undefined || file.kind === 'svg' ? url : `${url}?v=${file.version}`;
  };
