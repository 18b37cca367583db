import type { ShopContext } from '../../catalogue/shop-context.js';
import type { Resolvers } from '../../generated/shop.js';
import { german } from './de.js';
import { openMessages } from './message-table.js';

const translations: Readonly<Record<string, (message: string) => string | undefined>> = { de: openMessages(german) };

/** A message in the language of the operation, as far as it is translated; else in English. */
export const messageIn = (message: string, { locale }: Pick<ShopContext, 'locale'>): string => {
  const language = locale.spoken?.slice(0, 2) ?? '';
  return (Object.hasOwn(translations, language) && translations[language]?.(message)) || message;
};

type Reported = Readonly<{ message: string }>;
const reported = { message: ({ message }: Reported, _: unknown, context: ShopContext) => messageIn(message, context) };

/** The messages of errors and warnings of the shop API. */
export const messageResolvers: Resolvers = {
  CartUserError: reported,
  CartWarning: reported,
  CheckoutUserError: reported,
  CustomerUserError: reported,
  MetafieldDeleteUserError: reported,
  MetafieldsSetUserError: reported,
  OrderUserError: reported,
  UserError: reported,
};
