import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApolloServerPlugin } from '@apollo/server';
import { LRUCache } from 'lru-cache';
import { graphqlError } from './errors.js';

const maxLearnedBytes = 4_000_000;
const prefix = 'apq:';

/** Documents that clients may send by their SHA-256 alone. */
export type TrustedDocuments = Readonly<{
  /** Whether a document may be executed. */
  admits(text: string): boolean;
  /** What Apollo finds documents in: the trusted ones, and those that clients have sent, unless only trusted ones are admitted. */
  cache: Readonly<{
    get(key: string): Promise<string | undefined>;
    set(key: string, text: string): Promise<void>;
    delete(key: string): Promise<boolean>;
  }>;
}>;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The documents of the files `*.graphql` in a folder, each one operation; empty: none is trusted. `only`: no other document is admitted. */
export const openTrustedDocuments = (folder: string, only: boolean): TrustedDocuments => {
  const files = folder === '' ? [] : readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  const trusted = new Map(files.map((file) => readFileSync(join(folder, file), 'utf8')).map((text) => [hashOf(text), text]));
  const learned = new LRUCache<string, string>({ maxSize: maxLearnedBytes, sizeCalculation: (text) => 200 + 2 * text.length });
  return {
    admits: (text) => !only || trusted.has(hashOf(text)),
    cache: {
      get: async (key) => trusted.get(key.slice(prefix.length)) ?? learned.get(key),
      set: async (key, text) => {
        if (!only) learned.set(key, text);
      },
      delete: async (key) => learned.delete(key),
    },
  };
};

/** The error of a document that is not admitted. */
export const notTrusted = () =>
  graphqlError('OPERATION_NOT_SUPPORTED', 'Only trusted documents are executed here: see docs/clients.md.', {
    http: { status: 400 },
  });

/** Refuses documents that are not admitted before they are executed. */
export const trustedDocumentsPlugin = ({ admits }: TrustedDocuments): ApolloServerPlugin => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ source }) => {
      if (!admits(source)) throw notTrusted();
    },
  }),
});
