import { compareTranslations, type MenuDetails, menuEntries, type Translation } from '@millrace/contracts';

type Item = Readonly<{ id: string; title: string; type: string; resourceId?: string; url?: string }>;
type Items = Pick<MenuDetails, 'items'>;

const leadsAsBefore = (one: Item, other: Item): boolean =>
  one.type === other.type && one.resourceId === other.resourceId && one.url === other.url;

/** The item of the menu before that an item continues: of the same title, the one that leads to the same; else the one of the same id that does. */
const formerOf = (item: Item, before: readonly Item[]): Item | undefined => {
  const called = before.filter(({ title }) => title === item.title);
  const leading = called.filter((one) => leadsAsBefore(one, item));
  return (
    [leading, called].map((some) => some.find(({ id }) => id === item.id) ?? some[0]).find((one) => one !== undefined) ??
    before.find((one) => one.id === item.id && leadsAsBefore(one, item))
  );
};

/**
 * The translations of a menu after its items have changed. Ids of items are their positions, so a translation moves with the title that it translates; it stays,
 * outdated, with an item that has another title and leads to the same; it is gone with its item.
 */
export const carriedTranslations = (
  translations: readonly Translation[],
  before: Items,
  after: Items,
): readonly Translation[] => {
  const items: readonly Item[] = menuEntries<Item>(before.items);
  const ofMenu = translations.filter(({ part }) => part === undefined);
  const ofItems = menuEntries<Item>(after.items).flatMap((item) => {
    const former = formerOf(item, items);
    return translations.filter(({ part: [id] = [] }) => former && id === former.id).map((one) => ({ ...one, part: [item.id] }));
  });
  return [...ofMenu, ...ofItems].sort(compareTranslations);
};
