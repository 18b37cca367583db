import { badUserInput } from '../../graphql/errors.js';
import { type GidType, idOf } from '../../identity/gid.js';

const maxFirst = 100;
type Arguments = Readonly<{ first?: number | null; after?: string | null }>;

/** The size of a page, and the id behind which it begins. Throws `BAD_USER_INPUT`. */
export const pageOf = (type: GidType, { first, after }: Arguments): Readonly<{ limit: number; after?: string }> => {
  const limit = first ?? 50;
  if (limit < 1 || limit > maxFirst) throw badUserInput(`from 1 to ${maxFirst} at once`, 'first');
  const behind = after == null ? undefined : idOf(type, after);
  if (behind === '') throw badUserInput('not a cursor of this list', 'after');
  return { limit, ...(behind !== undefined && { after: behind }) };
};

/** A connection whose cursors are the public ids of its nodes. */
export const connectionOf = <N>(nodes: N[], hasNextPage: boolean, gidOf: (node: N) => string) => {
  const edges = nodes.map((node) => ({ cursor: gidOf(node), node }));
  return { nodes, edges, pageInfo: { hasNextPage, endCursor: edges.at(-1)?.cursor ?? null } };
};
