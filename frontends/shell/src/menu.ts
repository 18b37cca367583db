import { openOverlay } from '@shop/kit/overlay.ts';
import { paths } from '@shop/kit/paths.ts';
import { element } from './element.ts';

const query = '{ collections(first: 100) { nodes { handle title } } }';

interface Collection {
  handle: string;
  title: string;
}

const readCollections = async (): Promise<Collection[]> => {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
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
 * the collections are asked for when it opens, again if they did not come. Back closes it.
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
  let endStep: (() => void) | undefined;
  let openedAt = '';
  const opened = () => {
    openedAt = location.href;
    endStep ??= openOverlay('menu', () => menu.hidePopover());
    void fill();
  };
  const closed = () => {
    endStep?.();
    endStep = undefined;
  };
  menu.addEventListener('toggle', (event) => ((event as ToggleEvent).newState === 'open' ? opened() : closed()));
  // A link to another page takes the step of the menu, which is over only once that page is there.
  menu.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a')?.href === location.href) menu.hidePopover();
  });
  addEventListener('single-spa:routing-event', () => {
    if (location.href !== openedAt) menu.hidePopover();
  });
  if (menu.matches(':popover-open')) opened();
};
