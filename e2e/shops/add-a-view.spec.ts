import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { productOfVariant } from '@millrace/contracts';
import { projectFolder } from '@millrace/local-servers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientOf } from '../client.js';
import { eventually } from '../eventually.js';
import { copyProject, type ProjectCopy } from '../project-copy.js';
import { type Shop, startShop } from '../shop.js';
import { shoppingAt } from '../shopping/shopping.js';

const page = readFileSync(join(projectFolder, 'docs/add-a-view.md'), 'utf8');
/** The complete files on the page, each under its path. */
const files = [...page.matchAll(/^`(apps\/[\w./-]+)`\n\n```\w+\n([\s\S]+?)```$/gm)].map(([, path = '', text = '']) => ({
  path,
  text,
}));

describe('docs/add-a-view.md', () => {
  let copy: ProjectCopy;
  let data: string;
  let shop: Shop | undefined;
  beforeAll(async () => {
    data = mkdtempSync(join(tmpdir(), 'millrace-add-a-view-'));
    copy = await copyProject({ without: 'apps/best-sellers-view' });
  });
  afterAll(async () => {
    await shop?.stop();
    rmSync(data, { recursive: true, force: true });
    copy.remove();
  });

  const start = async (processes = false) => {
    shop = await startShop({ script: join(copy.path, 'tools/start.mjs'), data, processes });
    return { ...shop, ...shoppingAt(clientOf(shop)) };
  };
  const buyPaid = async ({ buy, orderAfter }: Awaited<ReturnType<typeof start>>, variant: string, quantity: number) => {
    const { order } = await buy(variant, quantity);
    await orderAfter(order.id, 'PREPARED');
  };
  const millrace = (...args: string[]): string => {
    const script = join(copy.path, 'dist/millrace.js');
    return execFileSync(process.execPath, [script, ...args, '--data', data], { encoding: 'utf8' });
  };
  /** The best sellers, by the command of the page. */
  const request = (): { products: readonly { units: number }[] } => {
    const [, app = '', query = '', input = ''] = /^npm run -s millrace -- ask (\S+) (\S+) '(.*)'$/m.exec(page) ?? [];
    return JSON.parse(millrace('ask', app, query, input)) as { products: readonly { units: number }[] };
  };
  /** The best seller, once that many pieces of it were sold. */
  const bestSellerSold = async (units: number): Promise<unknown> =>
    (await eventually('the new view has seen it', request, ({ products }) => products[0]?.units === units)).products[0];

  it('has at most thirty lines', () => {
    expect(files.map(({ path }) => path.replace(/^apps\/[\w-]+-view\//, ''))).toEqual([
      'package.json',
      'tsconfig.json',
      'src/index.ts',
    ]);
    const code =
      files
        .find(({ path }) => path.endsWith('.ts'))
        ?.text.trimEnd()
        .split('\n') ?? [];
    expect(code.length).toBeLessThanOrEqual(30);
    expect(code.filter((line) => line.length > 130)).toEqual([]);
  });

  it('adds a view with one folder to a shop with a history; the view includes earlier and later sales', async () => {
    const before = await start();
    const variant = await before.variantInStock(9);
    await buyPaid(before, variant, 3);
    await before.stop();

    for (const { path, text } of files) copy.write(path, text);
    expect(copy.changes()).toEqual(['?? apps/best-sellers-view/']);
    const after = await start();
    const sold = { id: productOfVariant(variant.split('/').at(-1) ?? ''), title: expect.stringMatching(/\w/) };
    expect(await bestSellerSold(3)).toEqual({ ...sold, units: 3 });
    await buyPaid(after, variant, 2);
    expect(await bestSellerSold(5)).toEqual({ ...sold, units: 5 });
    expect(copy.changes()).toEqual(['?? apps/best-sellers-view/']);
    await after.stop();

    const apart = await start(true);
    expect(apart.output()).toMatch(/^ {2}best-sellers-view +http/m);
    expect(await bestSellerSold(5)).toEqual({ ...sold, units: 5 });
    // It is operated like any other view: rebuilt beside its rows, compared, switched.
    millrace('view', 'rebuild', 'best-sellers', '--switch', '--by', 'test');
    expect(millrace('view', 'list')).toMatch(/^best-sellers +best-sellers-view +2 +1 +live /m);
    expect(await bestSellerSold(5)).toEqual({ ...sold, units: 5 });
    await apart.stop();
  }, 240_000);

  it('is refused in one line when the view reads a stream that it does not declare', async () => {
    for (const { path, text } of files) copy.write(path, text.replace(/"CATALOG",\s+/, ''));
    const line =
      /^(?:\[best-sellers-view\] )?best-sellers-view reads CATALOG: say so in apps\/best-sellers-view\/package\.json, under millrace\.reads\.$/m;
    await expect(start()).rejects.toThrow(line);
    await expect(start(true)).rejects.toThrow(line);
  }, 240_000);
});
