import type { Catalogue } from '../catalogue/catalogue.js';
import type { Content } from '../content/content.js';
import { resolveItems } from '../content/menu-items.js';
import { escaped, link } from './content/html.js';
import { wordsIn } from './content/words/page-words.js';

/** The links of the menu `footer` as HTML, with a label in a language; empty for a shop without it. */
export type ReadFooter = (language: string) => Promise<string>;

const handle = 'footer';

type Sources = Readonly<{ content(): Content; catalogue(): Pick<Catalogue, 'product' | 'collection'> }>;

const footerOf = async (content: Content, catalogue: Sources['catalogue']): Promise<string> => {
  const menu = content.menu(handle);
  const items = menu ? await resolveItems(menu, { content, catalogue: catalogue() }) : [];
  const links = items.flatMap(({ path, title }) => (path === undefined ? [] : [link(path, title)]));
  return links.join('');
};

/** Reads the links once for each state of the content; those of the state before while they are read, and when the catalogue does not answer. */
export const openFooter = ({ content, catalogue }: Sources): ReadFooter => {
  let shown = '';
  let of: Content | undefined;
  const labelled = (language: string) =>
    shown === '' ? '' : `<nav aria-label="${escaped(wordsIn(language).aboutShop)}">${shown}</nav>`;
  return async (language) => {
    const now = content();
    if (of === now) return labelled(language);
    of = now;
    const read = await footerOf(now, catalogue).catch(() => undefined);
    if (read === undefined) of = undefined;
    else shown = read;
    return labelled(language);
  };
};
