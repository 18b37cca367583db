import { translationOf } from '@millrace/contracts';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { Content } from '../content/content.js';
import { type MenuItemModel, resolveItems } from '../content/menu-items.js';
import { escaped, link } from './content/html.js';
import { wordsIn } from './content/words/page-words.js';

/** The links of the menu `footer` as HTML in a language; empty for a shop without it. */
export type ReadFooter = (language: string) => Promise<string>;

const handle = 'footer';

type Sources = Readonly<{ content(): Content; catalogue(): Pick<Catalogue, 'product' | 'collection'> }>;

const itemsOf = async (content: Content, catalogue: Sources['catalogue']): Promise<readonly MenuItemModel[]> => {
  const menu = content.menu(handle);
  return menu ? resolveItems(menu, { content, catalogue: catalogue() }) : [];
};

const titleIn = (language: string, { menu, id, title }: MenuItemModel): string =>
  translationOf(menu.details.translations, language, { key: 'title', part: [id] }) ?? title;

const htmlOf = (items: readonly MenuItemModel[], language: string): string => {
  const links = items.flatMap((item) => (item.path === undefined ? [] : [link(item.path, titleIn(language, item))]));
  return links.length === 0 ? '' : `<nav aria-label="${escaped(wordsIn(language).aboutShop)}">${links.join('')}</nav>`;
};

/** Reads the links once for each state of the content; those of the state before while they are read, and when the catalogue does not answer. */
export const openFooter = ({ content, catalogue }: Sources): ReadFooter => {
  let shown: readonly MenuItemModel[] = [];
  let of: Content | undefined;
  return async (language) => {
    const now = content();
    if (of === now) return htmlOf(shown, language);
    of = now;
    const read = await itemsOf(now, catalogue).catch(() => undefined);
    if (read === undefined) of = undefined;
    else shown = read;
    return htmlOf(shown, language);
  };
};
