import { answerPort, answerSubscriptions, type ForeignKeyJoin, storeAnswers, subscribe } from '../joins/foreign-key-join.js';
import { storeView } from '../operators/table.js';
import type { KTable, Materialized } from './api.js';
import { addOperator, repartitioned, type TableHandle, type Wrap } from './handle.js';

/**
 * Joins a table with another by a foreign key: the left rows subscribe at the partition of the right row, through `<name>.subscriptions`; the joined
 * rows come back under the keys of the left rows, through `<name>.answers`.
 */
export const foreignKeyTable = <K, L, KR, R, O>(
  left: TableHandle<K, L>,
  right: TableHandle<KR, R>,
  join: ForeignKeyJoin<K, L, KR, R, O>,
  options: Materialized,
  wrap: Wrap,
): KTable<K, O> => {
  const { graph } = left;
  const kind = `${join.kind}ForeignKeyJoin`;
  const name = graph.nameFor(options.name, left.at.node, kind);
  const store = options.store ?? name;
  const internal = (suffix: string) => ({ name: `${name}.${suffix}`, kind: 'internal' as const });
  const subscribed = addOperator([left], {
    kind,
    name: `${name}.subscribe`,
    create: subscribe<K, L, KR, R, O>(`${name}.versions`, join),
    stores: [internal('versions')],
  });
  const subscriptions = repartitioned(subscribed, `${name}.subscriptions`);
  const answered = addOperator([subscriptions, right], {
    kind,
    name: `${name}.answer`,
    create: answerSubscriptions<K, L, KR, R, O>(`${name}.subscribers`, right.view, join),
    stores: [internal('subscribers')],
    reads: right.view.stores,
  });
  graph.coPartition(`${name}.answer`, subscriptions.sources, right.sources);
  const direct = { ...subscribed, at: { ...subscribed.at, port: answerPort } };
  const answers = repartitioned([direct, answered], `${name}.answers`);
  const joined = addOperator([answers], {
    kind,
    name,
    create: storeAnswers<K, O>(store, `${name}.answered`),
    stores: [{ name: store, kind: 'keyValue' }, internal('answered')],
  });
  return wrap.table<K, O>({ ...joined, view: storeView(store) });
};
