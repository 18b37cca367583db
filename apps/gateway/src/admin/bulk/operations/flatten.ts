/** A value of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
type JsonObject = Readonly<Record<string, Json>>;

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The nodes of a connection, by its edges or its nodes; `undefined` for what is no connection. */
const nodesOf = (value: Json | undefined): readonly JsonObject[] | undefined => {
  if (!isObject(value)) return undefined;
  const { edges, nodes } = value;
  if (Array.isArray(nodes)) return nodes.filter(isObject);
  if (!Array.isArray(edges)) return undefined;
  return edges.flatMap((edge: Json) => (isObject(edge) && isObject(edge['node']) ? [edge['node']] : []));
};

/**
 * The objects of a connection, one after another: each without the connections in it, whose objects follow it with its id as `__parentId`, as in the results of
 * Shopify's bulk operations.
 */
export const flatten = (connection: Json | undefined, parentId?: Json): readonly JsonObject[] =>
  (nodesOf(connection) ?? []).flatMap((node) => {
    const inner = Object.entries(node).filter(([, value]) => nodesOf(value) !== undefined);
    const own = Object.fromEntries(Object.entries(node).filter(([, value]) => nodesOf(value) === undefined));
    const line = parentId === undefined ? own : { ...own, __parentId: parentId };
    return [line, ...inner.flatMap(([, value]) => flatten(value, node['id'] ?? null))];
  });
