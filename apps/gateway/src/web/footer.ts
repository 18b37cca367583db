import type { Catalogue } from '../catalogue/catalogue.js';
import type { Content } from '../content/content.js';
import { resolveItems } from '../content/menu-items.js';
import { link } from './content/html.js';

/** The links of the menu `footer` as HTML; empty for a shop without it. */
export type ReadFooter = () => Promise<string>;

const handle = 'footer';

type Sources = Readonly<{ content(): Content; catalogue(): Pick<Catalogue, 'product' | 'collection'> }>;

const footerOf = async (content: Content, catalogue: Sources['catalogue']): Promise<string> => {
  const menu = content.menu(handle);
  const items = menu ? await resolveItems(menu, { content, catalogue: catalogue() }) : [];
  const links = items.flatMap(({ path, title }) => (path === undefined ? [] : [link(path, title)]));
  return links.length === 0 ? '' : `<nav aria-label="About the shop">${links.join('')}</nav>`;
};

/** Reads the links once for each state of the content; those of the state before while they are read, and when the catalogue does not answer. */
export const openFooter = ({ content, catalogue }: Sources): ReadFooter => {
  let shown = '';
  let of: Content | undefined;
  return async () => {
    const now = content();
    if (of === now) return shown;
    of = now;
    const read = await footerOf(now, catalogue).catch(() => undefined);
    if (read === undefined) of = undefined;
    else shown = read;
    return shown;
  };
};
