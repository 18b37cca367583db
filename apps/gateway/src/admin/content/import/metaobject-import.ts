import { metaobject, metaobjectType } from '@millrace/contracts';
import { Injectable } from '@nestjs/common';
import type { ReadSession } from '../../../consistency/read-session.js';
import { contentIds } from '../../../content/content-ids.js';
import { contentKey } from '../../../content/content-row.js';
import { ShopContent } from '../../../content/shop-content.projection.js';
import { ContentCommands, refusedContent, type Sending } from '../commands/content-commands.js';
import { metaobjectChangeOf } from '../commands/metaobject-inputs.js';
import { withReferences } from './file-references.js';
import type { FileEntry } from './read-files.js';
import type { MetaobjectEntry } from './read-metaobject.js';

type TypeEntry = Extract<FileEntry, { kind: 'metaobject-type' }>;
const once = {};

/** Imports files with metaobjects and their types. */
@Injectable()
export class MetaobjectImport {
  constructor(
    private readonly commands: ContentCommands,
    private readonly content: ShopContent,
  ) {}

  /** Creates a type, or gives the one that exists what the file has. */
  putType(session: ReadSession, { details }: TypeEntry): Promise<Sending<unknown>> {
    const { typeName, ...change } = details;
    const id = contentIds.metaobjectType(typeName);
    const request = this.content.row(contentKey('metaobject-type', id))
      ? ({ type: 'ChangeMetaobjectType', ...change } as const)
      : ({ type: 'CreateMetaobjectType', ...details } as const);
    return this.commands.send(session, { aggregate: metaobjectType, id, request, options: once });
  }

  /** Creates a metaobject, or gives the one that exists the values of the file; the others stay. Its type is there before. */
  async put(session: ReadSession, { typeName, handle, values }: MetaobjectEntry): Promise<Sending<unknown>> {
    await this.content.read(session);
    const type = this.content.row(contentKey('metaobject-type', contentIds.metaobjectType(typeName)));
    if (type?.kind !== 'metaobject-type') {
      const message = `there is no type "${typeName}" of metaobjects`;
      return refusedContent(session, { code: 'NOT_FOUND', message, field: null });
    }
    const id = contentIds.metaobject(typeName, handle);
    const known = this.content.row(contentKey('metaobject', id));
    const fields = values.map(({ key, value }) => ({ key, value: withReferences(type.details, key, value) }));
    const change = metaobjectChangeOf(type.details, { fields }, known?.kind === 'metaobject' ? known.details : undefined);
    if ('code' in change) return refusedContent(session, change);
    const request = { type: 'PutMetaobject' as const, typeName, handle, ...change };
    return this.commands.send(session, { aggregate: metaobject, id, request, options: once });
  }
}
