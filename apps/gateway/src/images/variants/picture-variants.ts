import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import { inTurns } from '../../turns/turns.js';
import type { PictureFile } from '../size/picture-files.js';
import { type MakeVariant, openVariantMaker, SharpNotLoaded } from './make-variant.js';
import { storedVariant, VariantCache, type VariantKey } from './variant-cache.js';
import type { VariantPlan } from './variant-plan.js';

/** A variant to show; or the picture stays as it is, always (`unchanged`) or until a later request (`later`). */
export type ShownVariant = Readonly<{ body: Buffer; etag: string }> | 'unchanged' | 'later';

/** `dir`: the folder of the variants; empty: a temporary one. `megabytes`: its limit. */
export type VariantOptions = Readonly<{ dir: string; megabytes: number; make?: MakeVariant; waitMs?: number }>;

/** Changes with what is made of the same plan. */
const revision = '1';
const variantsOfOnePicture = 200;
/** One at a time, because queries of shoppers need the processor too. */
const turnLimits = { running: 1, waiting: 64 };
const maxUnchanged = 10_000;
const longestWaitMs = 8_000;

const hashed = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

const keyOf = ({ name, version }: PictureFile, { size, region, format }: VariantPlan): VariantKey => ({
  picture: hashed(name),
  name: `${hashed(JSON.stringify([revision, version, size.width, size.height, region]))}.${format}`,
});

const isTooMuch = (error: unknown): boolean =>
  error instanceof GraphQLError && error.extensions['code'] === 'SERVICE_UNAVAILABLE';

/** What a promise resolves to, or `late` after some time. */
const within = async <T>(ms: number, promise: Promise<T>, late: T): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<T>((resolve) => (timer = setTimeout(resolve, ms, late)));
  return Promise.race([promise, timeout]).finally(() => clearTimeout(timer));
};

/** The variants of pictures: each is made once, in turn with others, and kept on disk. */
export class PictureVariants {
  readonly #inTurn = inTurns(turnLimits);
  readonly #making = new Map<string, Promise<ShownVariant>>();
  readonly #unchanged = new LRUCache<string, true>({ max: maxUnchanged });
  readonly #make: MakeVariant;
  #cache: Promise<VariantCache> | undefined;
  #temporaryDir: string | undefined;
  #isBroken = false;

  constructor(private readonly options: VariantOptions) {
    this.#make = options.make ?? openVariantMaker();
  }

  /** The variant of a picture. `mayMake`: asked before one is made; throws if not. */
  async show(picture: PictureFile, plan: VariantPlan, mayMake: () => Promise<void>): Promise<ShownVariant> {
    const key = keyOf(picture, plan);
    const id = `${key.picture}/${key.name}`;
    if (this.#isBroken || this.#unchanged.has(id)) return 'unchanged';
    const cache = await (this.#cache ??= this.#openCache());
    const stored = await cache.read(key);
    if (stored) return stored;
    const making = this.#making.get(id);
    if (!making) await mayMake();
    const made = making ?? this.#making.get(id) ?? this.#start(id, key, picture, plan);
    return within(this.options.waitMs ?? longestWaitMs, made, 'later');
  }

  /** Removes a temporary folder, after what is being made has ended. */
  async stop(): Promise<void> {
    await Promise.all(this.#making.values());
    if (this.#temporaryDir !== undefined) await rm(this.#temporaryDir, { recursive: true, force: true });
  }

  #start(id: string, key: VariantKey, picture: PictureFile, plan: VariantPlan): Promise<ShownVariant> {
    const made = this.#makeInTurn(id, key, picture, plan).finally(() => this.#making.delete(id));
    this.#making.set(id, made);
    return made;
  }

  async #makeInTurn(id: string, key: VariantKey, picture: PictureFile, plan: VariantPlan): Promise<ShownVariant> {
    const body = await this.#inTurn(() => this.#make(picture, plan)).catch((error: unknown) => this.#failed(picture, error));
    if (body === 'later') return body;
    if (body === undefined) {
      this.#unchanged.set(id, true);
      return 'unchanged';
    }
    return this.#store(key, body);
  }

  /** A variant that cannot be stored, as on a full disk, is shown all the same. */
  async #store(key: VariantKey, body: Buffer): Promise<ShownVariant> {
    const cache = await (this.#cache ??= this.#openCache());
    return cache.write(key, body).catch((error: unknown) => {
      Logger.warn(`A variant is not stored: ${String(error)}`, 'pictures');
      return storedVariant(body);
    });
  }

  /** A picture that cannot be read stays as it is, as all do without the library. */
  #failed({ name }: PictureFile, error: unknown): undefined | 'later' {
    if (isTooMuch(error)) return 'later';
    this.#isBroken ||= error instanceof SharpNotLoaded;
    Logger.warn(`${name}: ${error instanceof Error ? error.message : String(error)}`, 'pictures');
    return undefined;
  }

  async #openCache(): Promise<VariantCache> {
    const { dir, megabytes } = this.options;
    const folder = dir === '' ? (this.#temporaryDir = await mkdtemp(join(tmpdir(), 'millrace-pictures-'))) : dir;
    return new VariantCache(folder, { bytes: megabytes * 1_000_000, ofOnePicture: variantsOfOnePicture });
  }
}
