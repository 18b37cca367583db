import { type MenuDetails, menuEntries } from '@millrace/contracts';
import { menuItemsOf } from '../commands/menu-inputs.js';
import type { LinkItem } from './markdown.js';
import { menuInputsOf } from './menu-links.js';
import type { TranslatedText } from './read-translation.js';

type Item = Readonly<{ id: string; title: string; type: string; resourceId?: string; url?: string }>;

const destinationOf = ({ type, resourceId, url }: Item): string => JSON.stringify([type, resourceId, url]);
const flat = (links: readonly LinkItem[]): readonly LinkItem[] => links.flatMap((link) => [link, ...flat(link.items)]);

/**
 * The titles of a menu's items in another language by links that lead to the same; of several that do, in their order. `unknown`: addresses of links that
 * no item leads to.
 */
export const menuTranslations = (
  { items }: Pick<MenuDetails, 'items'>,
  links: readonly LinkItem[],
): Readonly<{ texts: readonly TranslatedText[]; unknown: readonly string[] }> => {
  const left = [...menuEntries<Item>(items)];
  const linked = menuEntries<Item>(menuItemsOf(menuInputsOf(links)) ?? []);
  const texts: TranslatedText[] = [];
  const unknown: string[] = [];
  for (const [at, { title, href }] of flat(links).entries()) {
    const link = linked[at];
    const found = link ? left.findIndex((item) => destinationOf(item) === destinationOf(link)) : -1;
    const [item] = found === -1 ? [] : left.splice(found, 1);
    if (item) texts.push({ key: 'title', part: [item.id], value: title });
    else unknown.push(href);
  }
  return { texts, unknown };
};
