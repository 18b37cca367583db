import { article, blog, menu, page, policy, redirect } from '@millrace/contracts';
import { Injectable } from '@nestjs/common';
import type { ReadSession } from '../../../consistency/read-session.js';
import { contentIds } from '../../../content/content-ids.js';
import { contentKey } from '../../../content/content-row.js';
import { ShopContent } from '../../../content/shop-content.projection.js';
import type { ContentFileResult, ContentImportPayload } from '../../../generated/admin.js';
import { ContentCommands, type Sending } from '../commands/content-commands.js';
import { menuItemsOf } from '../commands/menu-inputs.js';
import { menuInputsOf } from './menu-links.js';
import { MetaobjectImport } from './metaobject-import.js';
import { type ContentFile, type FileEntry, readContentFile } from './read-files.js';
import type { TranslationEntry } from './read-translation.js';
import { TranslationImport } from './translation-import.js';

type EntryResult = 'created' | 'changed' | 'unchanged' | Readonly<{ reason: string }>;

type Definition = Exclude<FileEntry, TranslationEntry>;

/** A menu leads to pages, a page to nothing; what is translated is there before. */
const order: readonly FileEntry['kind'][] = [
  'policy',
  'page',
  'blog',
  'article',
  'menu',
  'redirect',
  'metaobject-type',
  'metaobject',
  'translation',
];
const once = {};

/** Imports folders of Markdown files. */
@Injectable()
export class ContentImport {
  constructor(
    private readonly commands: ContentCommands,
    private readonly content: ShopContent,
    private readonly translations: TranslationImport,
    private readonly metaobjects: MetaobjectImport,
  ) {}

  /** Creates and changes what the files have, one after the other. Nothing is deleted. The same files again lead to no event. */
  async run(session: ReadSession, files: readonly ContentFile[]): Promise<ContentImportPayload> {
    await this.content.read(session);
    const read = files.map((file) => ({ path: file.path, entries: readContentFile(file) }));
    const results = new Map<string, EntryResult[]>(
      read.map(({ path, entries }) => [path, typeof entries === 'string' ? [{ reason: entries }] : []]),
    );
    const entries = read.flatMap(({ path, entries: of }) => (typeof of === 'string' ? [] : of.map((entry) => ({ path, entry }))));
    for (const kind of order)
      for (const { path, entry } of entries.filter(({ entry: { kind: one } }) => one === kind))
        results.get(path)?.push(...(await this.#put(session, entry)));
    return { files: [...results].map(toResult), userErrors: [], position: session.observe({}) };
  }

  async #put(session: ReadSession, entry: FileEntry): Promise<readonly EntryResult[]> {
    return entry.kind === 'translation' ? this.translations.put(session, entry) : [await this.#define(session, entry)];
  }

  async #define(session: ReadSession, entry: Definition): Promise<EntryResult> {
    const now = new Date().toISOString();
    switch (entry.kind) {
      case 'policy': {
        const id = contentIds.policy(entry.details.kind);
        const request = { type: 'PutPolicy' as const, ...entry.details };
        return fileResultOf(await this.commands.send(session, { aggregate: policy, id, request, options: once }));
      }
      case 'page': {
        const { details, hidden } = entry;
        const { handle, ...change } = details;
        const id = contentIds.page(handle);
        const request = this.#exists('page', id)
          ? ({ type: 'ChangePage', ...change, ...(hidden && { unpublish: true }) } as const)
          : ({ type: 'CreatePage', ...(hidden ? {} : { publishedAt: now }), ...details } as const);
        return fileResultOf(await this.commands.send(session, { aggregate: page, id, request, options: once }));
      }
      case 'blog': {
        const { handle, ...change } = entry.details;
        const id = contentIds.blog(handle);
        const request = this.#exists('blog', id)
          ? ({ type: 'ChangeBlog', ...change } as const)
          : ({ type: 'CreateBlog', ...entry.details } as const);
        return fileResultOf(await this.commands.send(session, { aggregate: blog, id, request, options: once }));
      }
      case 'article': {
        const { details, hidden } = entry;
        const { handle, blogId, ...change } = details;
        const id = contentIds.article(blogId, handle);
        const request = this.#exists('article', id)
          ? ({ type: 'ChangeArticle', ...change, ...(hidden && { unpublish: true }) } as const)
          : ({ type: 'CreateArticle', ...(hidden ? {} : { publishedAt: now }), ...details } as const);
        return fileResultOf(await this.commands.send(session, { aggregate: article, id, request, options: once }));
      }
      case 'menu': {
        const { handle, title, links } = entry;
        const items = menuItemsOf(menuInputsOf(links));
        if (!items) return { reason: 'a menu has three levels at most, and links to addresses of http, https, mailto or tel' };
        const id = contentIds.menu(handle);
        const request = this.#exists('menu', id)
          ? ({ type: 'ChangeMenu', title, items } as const)
          : ({ type: 'CreateMenu', handle, title, items } as const);
        return fileResultOf(await this.commands.send(session, { aggregate: menu, id, request, options: once }));
      }
      case 'metaobject-type':
        return fileResultOf(await this.metaobjects.putType(session, entry));
      case 'metaobject':
        return fileResultOf(await this.metaobjects.put(session, entry));
      case 'redirect': {
        const { path, target } = entry.details;
        const id = contentIds.redirect(path);
        const request = this.#exists('redirect', id)
          ? ({ type: 'ChangeRedirect', target } as const)
          : ({ type: 'CreateRedirect', path, target } as const);
        return fileResultOf(await this.commands.send(session, { aggregate: redirect, id, request, options: once }));
      }
    }
  }

  #exists(kind: string, id: string): boolean {
    return this.content.row(contentKey(kind, id)) !== undefined;
  }
}

const fileResultOf = ({ changed, version, userErrors: [error] }: Sending<unknown>): EntryResult => {
  if (error) return { reason: error.message };
  if (!changed) return 'unchanged';
  return version === 1 ? 'created' : 'changed';
};

const toResult = ([path, results]: readonly [string, readonly EntryResult[]]): ContentFileResult => ({
  path,
  created: results.filter((one) => one === 'created').length,
  changed: results.filter((one) => one === 'changed').length,
  unchanged: results.filter((one) => one === 'unchanged').length,
  reasons: results.flatMap((one) => (typeof one === 'object' ? [one.reason] : [])),
});
