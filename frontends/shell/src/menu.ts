import { paths } from '@shop/kit/paths.ts';
import { element } from './element.ts';

const question = '{ collections(first: 100) { nodes { handle title } } }';

interface Collection {
  handle: string;
  title: string;
}

const readCollections = async (): Promise<Collection[]> => {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: question }),
  });
  const { data } = (await answer.json()) as { data?: { collections: { nodes: Collection[] } } | null };
  if (!data) throw new Error('the collections did not come');
  return data.collections.nodes;
};

const linkTo = ({ handle, title }: Collection): HTMLElement => {
  const item = document.createElement('li');
  item.append(Object.assign(document.createElement('a'), { href: paths.collection(handle), textContent: title }));
  return item;
};

/**
 * The menu of small screens. It is the browser's own popover, so it opens without this script, with the links that the page brings;
 * the collections are asked for when it opens, again if they did not come.
 */
export const fillMenu = () => {
  const menu = element('menu');
  const list = element('menu-collections');
  const note = element('menu-note');
  const fill = async () => {
    if (list.childElementCount > 0) return;
    note.textContent = 'Loading categories…';
    try {
      list.replaceChildren(...(await readCollections()).map(linkTo));
      note.textContent = '';
    } catch (error) {
      reportError(error);
      note.textContent = 'Categories could not be loaded.';
    }
  };
  menu.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'open') void fill();
  });
  menu.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a')) menu.hidePopover();
  });
  addEventListener('popstate', () => menu.hidePopover());
};
