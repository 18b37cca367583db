import { type Static, type TProperties, Type } from 'typebox';
import { aggregate, type EventOf, message, type RejectionOf, type RequestOf, type StateOf } from '../declaration/aggregate.js';
import { Empty, Id } from '../declaration/values.js';
import { Translations, translating, translationRejections } from '../translation/translation.js';
import { ContentHandle, ContentTitle } from './values.js';

const entry = {
  id: Id,
  title: ContentTitle,
  /** What it leads to, as the API names it: `PAGE`, `COLLECTION`, `HTTP` … */
  type: Type.String({ pattern: '^[A-Z_]{1,40}$' }),
  /** The id of what it leads to; of a collection, its handle. */
  resourceId: Type.Optional(Type.String({ minLength: 1, maxLength: 255 })),
  /** An address of its own, for the type `HTTP`: absolute, or a path of the shop. */
  url: Type.Optional(Type.String({ minLength: 1, maxLength: 2_000 })),
  tags: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 255 }), { maxItems: 50 })),
};
const itemsOf = <P extends TProperties>(properties: P) => Type.Array(Type.Object(properties), { maxItems: 100 });

/** The items of a menu, in three levels at most. */
const MenuItems = itemsOf({ ...entry, items: itemsOf({ ...entry, items: itemsOf(entry) }) });
/** An item of a menu with what is below it. */
export type MenuEntry = Static<typeof MenuItems>[number];

const changeable = { title: ContentTitle, items: MenuItems };

const creatable = { handle: ContentHandle, ...changeable };

/** A menu of the shop. */
export const MenuDetails = Type.Object(
  { ...creatable, /** Absent: none. */ translations: Type.Optional(Translations) },
  { title: 'MenuDetails' },
);
export type MenuDetails = Static<typeof MenuDetails>;

/** A menu; its id is derived from its handle. */
export const menu = aggregate({
  context: 'content',
  name: 'menu',
  events: [
    message('MenuDefined', MenuDetails),
    message('MenuDeleted', Empty),
    /** Translations were registered or removed; all else stayed. */
    message('MenuTranslated', MenuDetails),
  ],
  requests: [
    message('CreateMenu', Type.Object(creatable)),
    /** What is absent stays. */
    message('ChangeMenu', Type.Partial(Type.Object(changeable))),
    message('DeleteMenu', Empty),
    message('TranslateMenu', Type.Object(translating)),
  ],
  rejections: [message('MenuExists', Empty), message('MenuNotFound', Empty), ...translationRejections],
  state: Type.Object({ details: Type.Optional(MenuDetails) }),
});
/** An event of a menu. */
export type MenuEvent = EventOf<typeof menu>;
/** A command to a menu. */
export type MenuRequest = RequestOf<typeof menu>;
/** A rejection of a command to a menu. */
export type MenuRejection = RejectionOf<typeof menu>;
/** The state of a menu that clients get. */
export type MenuState = StateOf<typeof menu>;
