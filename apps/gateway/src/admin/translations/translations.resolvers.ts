import { textNameOf, type TranslationName } from '@millrace/contracts';
import type { ShopSettings } from '../../config/shop-settings.js';
import type { ShopContent } from '../../content/shop-content.projection.js';
import type { Resolvers, TranslationUserError } from '../../generated/admin.js';
import { languageModel, localeOf } from '../../languages/language-codes.js';
import type { AdminContext } from '../../staff/admin-context.js';
import { requirePermission } from '../../staff/roles/require-permission.js';
import { connectionOf } from '../listing/id-pages.js';
import { kindOf, listOwners } from './list-owners.js';
import {
  gidOf,
  nestedIn,
  permissionsFor,
  permissionsOf,
  readResource,
  type Resource,
  textsOf,
  toContent,
  translationsOf,
} from './resource.js';
import type { TranslationCommands } from './translation-commands.js';
import { resourceNotFound } from './translation-errors.js';

type Sources = Readonly<{ content: Pick<ShopContent, 'read' | 'row' | 'rows'>; languages: ShopSettings['languages'] }>;

const unknownLocale = (locale: string): TranslationUserError => ({
  code: 'INVALID_LOCALE_FOR_SHOP',
  message: `The shop has no translations into "${locale.slice(0, 20)}".`,
  field: ['locale'],
});

/** The resource that the sender may translate, or a user error. Throws `FORBIDDEN` without the permission for resources of this kind. */
const resourceFor = async (
  { session, staff }: AdminContext,
  { content, languages }: Sources,
  { resourceId, locales, field }: Readonly<{ resourceId: string; locales: readonly string[]; field: string }>,
): Promise<Resource | TranslationUserError> => {
  requirePermission(staff, permissionsFor(resourceId).write, field);
  const resource = await readResource(session, content, resourceId);
  if (!resource) return resourceNotFound;
  const known = languages.slice(1).map(localeOf);
  const unknown = locales.find((locale) => !known.includes(locale));
  return unknown === undefined ? resource : unknownLocale(unknown);
};

/** The languages of the shop, the texts that can be translated, and the mutations of translations. */
export const translationResolvers = (
  commands: TranslationCommands,
  { languages }: Pick<ShopSettings, 'languages'>,
  content: Sources['content'],
): Resolvers => {
  const sources = { content, languages };
  const refused = ({ session }: AdminContext, error: TranslationUserError) => ({
    translations: null,
    userErrors: [error],
    position: session.observe({}),
  });
  return {
    Query: {
      shopLocales: () =>
        languages.map((code, at) => ({
          locale: localeOf(code),
          name: languageModel(code).name,
          primary: at === 0,
          published: true,
        })),
      translatableResource: async (_, { resourceId }, { session, staff }) => {
        requirePermission(staff, permissionsFor(resourceId).read, 'translatableResource');
        return (await readResource(session, content, resourceId)) ?? null;
      },
      translatableResources: async (_, { resourceType, ...page }, { session, staff }) => {
        const kind = kindOf[resourceType];
        requirePermission(staff, permissionsOf(kind).read, 'translatableResources');
        const { owners, more } = await listOwners(session, content, kind, page);
        return connectionOf(
          owners.map((owner): Resource => ({ owner, part: [] })),
          more,
          gidOf,
        );
      },
    },
    TranslatableResource: {
      resourceId: gidOf,
      version: ({ owner }) => owner.version,
      translatableContent: (resource) => textsOf(resource).map((text) => toContent(text, languages[0])),
      translations: (resource, { locale, outdated }) =>
        translationsOf(resource).filter((one) => one.locale === locale && (outdated == null || one.outdated === outdated)),
      nestedTranslatableResources: nestedIn,
    },
    Mutation: {
      translationsRegister: async (_, { resourceId, translations, ...options }, context) => {
        const locales = translations.map(({ locale }) => locale);
        const resource = await resourceFor(context, sources, { resourceId, locales, field: 'translationsRegister' });
        if ('code' in resource) return refused(context, resource);
        const { owner, part } = resource;
        const named = part.length > 0 ? { part: [...part] } : {};
        const register = translations.map(({ locale, key, value, translatableContentDigest: digest }) => ({
          ...{ locale, key, value, ...named },
          ...(digest != null && { digest }),
        }));
        const sent = await commands.change(context.session, owner.target, { register, remove: [] }, options);
        if ('refused' in sent) return refused(context, sent.refused);
        const names = new Set(register.map(nameOf));
        const registered = sent.translations.filter((one) => names.has(nameOf(one)));
        return { translations: translationsOf(resource, registered), userErrors: [], position: context.session.observe({}) };
      },
      translationsRemove: async (_, { resourceId, translationKeys, locales, ...options }, context) => {
        const resource = await resourceFor(context, sources, { resourceId, locales, field: 'translationsRemove' });
        if ('code' in resource) return refused(context, resource);
        const { owner, part } = resource;
        const named = part.length > 0 ? { part: [...part] } : {};
        const remove = locales.flatMap((locale) => translationKeys.map((key) => ({ locale, key, ...named })));
        const removed = translationsOf(resource).filter(
          ({ key, locale }) => translationKeys.includes(key) && locales.includes(locale),
        );
        const sent = await commands.change(context.session, owner.target, { register: [], remove }, options);
        if ('refused' in sent) return refused(context, sent.refused);
        return { translations: removed, userErrors: [], position: context.session.observe({}) };
      },
    },
  };
};

const nameOf = (one: TranslationName): string => `${one.locale} ${textNameOf(one)}`;
