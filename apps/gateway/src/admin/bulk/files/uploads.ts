import { CONFIG } from '@millrace/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import type { StagedUploadTarget } from '../../../generated/admin.js';
import { badUserInput } from '../../../graphql/errors.js';
import { IdFactory } from '../../../identity/id-factory.js';
import { StoredFiles } from './stored-files.js';

const maxTargets = 10;
const prefix = '/admin/uploads/';
const fileId = /^[0-9a-f]{32}$/;

/** Addresses of uploads, and the files that were uploaded to them. */
@Injectable()
export class Uploads {
  /** The origin of the shop's addresses; empty: they are relative. */
  readonly origin: string;

  constructor(
    readonly files: StoredFiles,
    private readonly ids: IdFactory,
    @Inject(CONFIG) { PUBLIC_URL = '' }: Readonly<{ PUBLIC_URL?: string }>,
  ) {
    this.origin = PUBLIC_URL.replace(/\/$/, '');
  }

  /** New addresses, one for each file. Throws `BAD_USER_INPUT` for too many. */
  targets(count: number): StagedUploadTarget[] {
    if (count < 1 || count > maxTargets) throw badUserInput(`from 1 to ${maxTargets} files`, 'input');
    return Array.from({ length: count }, () => {
      const resourceUrl = `${prefix}${this.ids.file()}`;
      return { url: `${this.origin}${resourceUrl}`, resourceUrl, parameters: [] };
    });
  }

  /** The complete file of a `stagedUploadPath`: the path or the whole address. */
  async find(path: string): Promise<Readonly<{ file: string; size: number }> | undefined> {
    const at = path.startsWith(this.origin + prefix) ? this.origin.length : 0;
    const file = path.slice(at + prefix.length);
    if (!path.startsWith(prefix, at) || !fileId.test(file)) return undefined;
    const size = await this.files.size(file);
    return size === undefined ? undefined : { file, size };
  }
}
