import { Injectable } from '@nestjs/common';
import { ShopSettings } from '../../../config/shop-settings.js';
import type { ReadSession } from '../../../consistency/read-session.js';
import { contentKey } from '../../../content/content-row.js';
import { ShopContent } from '../../../content/shop-content.projection.js';
import { localeOf } from '../../../languages/language-codes.js';
import { TranslationCommands } from '../../translations/translation-commands.js';
import { menuTranslations } from './menu-translations.js';
import type { TranslationEntry } from './read-translation.js';

type Result = 'changed' | 'unchanged' | Readonly<{ reason: string }>;

/** Imports files with translations. */
@Injectable()
export class TranslationImport {
  constructor(
    private readonly commands: TranslationCommands,
    private readonly content: ShopContent,
    private readonly settings: ShopSettings,
  ) {}

  /** Registers the translations of a file for the texts as they are now. What the file does not have stays. */
  async put(session: ReadSession, entry: TranslationEntry): Promise<readonly Result[]> {
    const { of, locale } = entry;
    if (!this.settings.languages.slice(1).map(localeOf).includes(locale))
      return [{ reason: `the shop has no translations into "${locale}"` }];
    const { texts, unknown } = await this.#textsOf(session, entry);
    const reasons = unknown.map((href) => ({ reason: `no item of the menu leads to ${href}` }));
    if (texts.length === 0) return reasons;
    const register = texts.map((text) => ({ ...text, locale }));
    const sent = await this.commands.change(session, of, { register, remove: [] });
    if ('refused' in sent) return [{ reason: sent.refused.message }, ...reasons];
    return [sent.changed ? 'changed' : 'unchanged', ...reasons];
  }

  async #textsOf(session: ReadSession, { of, texts, links }: TranslationEntry) {
    if (links.length === 0) return { texts, unknown: [] };
    await this.content.read(session);
    const row = this.content.row(contentKey(of.kind, of.id));
    const ofItems = menuTranslations(row?.kind === 'menu' ? row.details : { items: [] }, links);
    return { ...ofItems, texts: [...texts, ...ofItems.texts] };
  }
}
