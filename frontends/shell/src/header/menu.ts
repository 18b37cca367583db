import { languageHeader } from '@shop/kit/language/language.ts';
import { openOverlay } from '@shop/kit/browser/overlay.ts';
import { paths } from '@shop/kit/shop/paths.ts';
import { messages } from '@shop/shell/messages';
import { element } from '../page/element.ts';

const query = '{ collections(first: 100) { nodes { handle title } } }';

interface Collection {
  handle: string;
  title: string;
}

const readCollections = async (): Promise<Collection[]> => {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...languageHeader() },
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
 * The menu of small screens. It is a native popover, so it opens without this script, with the static links of the page; the
 * collections are queried when it opens, again if that failed. Back closes it.
 */
export const fillMenu = () => {
  const menu = element('menu');
  const list = element('menu-collections');
  const note = element('menu-note');
  const fill = async () => {
    if (list.childElementCount > 0) return;
    note.textContent = messages.menu.loading;
    try {
      list.replaceChildren(...(await readCollections()).map(linkTo));
      note.textContent = '';
    } catch (error) {
      reportError(error);
      note.textContent = messages.menu.failed;
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
  // A link to another page replaces the history entry of the menu, which closes when that page is mounted.
  menu.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a')?.href === location.href) menu.hidePopover();
  });
  addEventListener('single-spa:routing-event', () => {
    if (location.href !== openedAt) menu.hidePopover();
  });
  if (menu.matches(':popover-open')) opened();
};
