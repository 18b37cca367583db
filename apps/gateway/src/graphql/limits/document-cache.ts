import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  validate,
  type ValidationRule,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { maxTokens } from './query-limits.js';

/** Bytes of all cached documents, and the approximate bytes of a token in the syntax tree. */
const maxCacheBytes = 32_000_000;
const bytesPerToken = 600;

const documentBytes = ({ tokenCount = 0, loc }: DocumentNode): number =>
  200 + tokenCount * bytesPerToken + 2 * (loc?.source.body.length ?? 0);

const openCache = () => new LRUCache<string, DocumentNode>({ maxSize: maxCacheBytes, sizeCalculation: documentBytes });

/** The document of a text, or the errors for which it is invalid. Throws the error of a text that cannot be parsed. */
export type ReadDocument = (text: string) => DocumentNode | readonly GraphQLError[];

/** Parses and validates by the rules of the specification and by `rules`. Valid documents are cached, within the bounds of `openDocumentCache`. */
export const openDocumentReader = (schema: GraphQLSchema, rules: readonly ValidationRule[]): ReadDocument => {
  const documents = openCache();
  return (text) => {
    const cached = documents.get(text);
    if (cached) return cached;
    const document = parse(text, { maxTokens });
    const errors = validate(schema, document, [...specifiedRules, ...rules]);
    if (errors.length > 0) return errors;
    documents.set(text, document);
    return document;
  };
};

/** A least-recently-used cache of parsed and valid documents, bounded by memory. */
export const openDocumentCache = () => {
  const documents = openCache();
  return {
    get: async (key: string) => documents.get(key),
    set: async (key: string, document: DocumentNode) => void documents.set(key, document),
    delete: async (key: string) => documents.delete(key),
  };
};
