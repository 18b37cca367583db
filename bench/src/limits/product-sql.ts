import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import type { OpenShop } from '../cost/measure-cost.js';
import { chosen } from '../shop/searches.js';

type Secrets = Readonly<{ databasePasswords: Readonly<Record<string, string>> }>;

/** The statement of a product page, asked by so many connections to the database of the search view. */
export const openProductSql = async ({ shop, products, databasePort }: OpenShop, connections: number) => {
  const { databasePasswords } = JSON.parse(readFileSync(join(shop.dataDirectory, 'secrets.json'), 'utf8')) as Secrets;
  const role = 'millrace_search_view';
  const access = {
    host: '127.0.0.1',
    port: databasePort,
    user: role,
    database: role,
    password: databasePasswords['search-view'] ?? '',
  };
  const clients = Array.from({ length: connections }, () => new Client(access));
  await Promise.all(clients.map((client) => client.connect()));
  const found = await clients[0]?.query<{ table_schema: string }>(
    `SELECT table_schema FROM information_schema.tables WHERE table_name = 'product'`,
  );
  const schema = found?.rows[0]?.table_schema ?? '';
  const text = `SELECT doc FROM "${schema}".product WHERE doc IS NOT NULL AND (product_id = ANY($1) OR handle = ANY($2))`;
  return {
    clients: clients.map((client) => async () => {
      const { rows } = await client.query({ name: 'product', text, values: [[], [chosen(products).handle]] });
      if (rows.length !== 1) throw new Error('a product was not found');
    }),
    close: () => Promise.all(clients.map((client) => client.end())),
  };
};
