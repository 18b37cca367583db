import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { barriersOn, openBrowser, visit, withMotion } from './browser.js';
import { clientOf } from './client.js';
import { eventually } from './eventually.js';
import { type Order, shoppingAt } from './shopping/shopping.js';

const shop = inject('shop');
const shopping = shoppingAt(clientOf(shop));
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const product = { words: 'knife', vendor: 'Tarnwick Forge', title: 'Carbon Steel Chef’s Knife', option: '24 cm' };
const titled = new RegExp(product.title.replace('’', "[’']"));

const search = async (page: Page, words: string) => {
  const box = page.getByRole('combobox', { name: 'Search the shop' });
  // The field is a plain one until it is first used.
  await page.getByRole('searchbox', { name: 'Search the shop' }).or(box).click();
  await box.fill(words);
  await box.press('Enter');
  await page.getByRole('heading', { level: 1, name: `Results for “${words}”` }).waitFor();
  await page
    .getByRole('status')
    .filter({ hasText: /^\d+ products?$/ })
    .waitFor();
};

const fillIn = async (page: Page) => {
  await page.getByLabel('Email').fill('ada@example.com');
  await page.getByLabel('First name').fill('Ada');
  await page.getByLabel('Last name').fill('Lindqvist');
  await page.getByLabel('Address').fill('Mühlenweg 7');
  await page.getByLabel('Postal code').fill('10115');
  await page.getByLabel('City').fill('Berlin');
};

const placeOrder = async (page: Page): Promise<string> => {
  await page.getByRole('button', { name: /^Place order/ }).click();
  await page.waitForURL('**/orders/**');
  return decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '');
};

const putIntoCart = async (page: Page) => {
  await page.goto('/products/carbon-steel-chefs-knife');
  await page.getByRole('button', { name: 'Add to cart' }).click();
  await page
    .getByRole('dialog', { name: /^Your cart/ })
    .getByRole('listitem')
    .first()
    .waitFor();
};

describe('a shopper with a browser', () => {
  it('searches, selects, pays, and sees the order’s progress without a reload', async () => {
    const { page, complaints } = await visit(browser, shop.url, withMotion);
    // Every step that the order page shows, as long as this document exists.
    await page.addInitScript(() => {
      const steps: string[] = [];
      Object.assign(window, { steps });
      new MutationObserver(() => {
        const step = document.querySelector('[aria-label="Progress"] [aria-current="step"]')?.firstChild?.nextSibling
          ?.textContent;
        if (step && steps.at(-1) !== step) steps.push(step);
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    await page.goto('/');
    await page.getByRole('link', { name: 'Shop all' }).first().waitFor();
    expect(await barriersOn(page)).toEqual([]);

    await search(page, product.words);
    const cards = page.getByRole('region', { name: 'Products' }).getByRole('article');
    const unfiltered = await cards.count();
    await page.getByRole('complementary', { name: 'Filters' }).getByRole('checkbox', { name: product.vendor }).check();
    await page.getByRole('button', { name: `Remove filter: ${product.vendor}` }).waitFor();
    await eventually(
      'only that vendor is left',
      () => cards.allTextContents(),
      (texts) => texts.length > 0 && texts.length < unfiltered && texts.every((text) => text.includes(product.vendor)),
    );
    expect(await barriersOn(page)).toEqual([]);

    await page.getByRole('link', { name: titled }).click();
    await page.getByRole('heading', { level: 1, name: titled }).waitFor();
    await page.getByRole('radio', { name: product.option }).check();
    await page.getByRole('group', { name: `Blade: ${product.option}` }).waitFor();
    expect(await barriersOn(page)).toEqual([]);

    await page.getByRole('button', { name: 'Add to cart' }).click();
    const drawer = page.getByRole('dialog', { name: 'Your cart (1)' });
    await drawer.getByText(product.option).first().waitFor();
    expect(await barriersOn(page)).toEqual([]);

    await drawer.getByRole('link', { name: 'Check out' }).click();
    await page.getByRole('heading', { level: 1, name: 'Checkout' }).waitFor();
    await fillIn(page);
    await page.getByRole('radio', { name: /^Standard/ }).check();
    expect(await barriersOn(page)).toEqual([]);

    const id = await placeOrder(page);
    await page.getByRole('heading', { level: 1, name: 'Thank you for your order' }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    const happened = page.getByRole('region', { name: 'Order updates' }).getByRole('listitem');
    await happened.filter({ hasText: 'Shipped' }).waitFor();
    for (const text of ['Order placed', 'Payment received']) await happened.filter({ hasText: text }).waitFor();

    const steps = await page.evaluate(() => (window as unknown as { steps: string[] }).steps);
    expect(steps.at(0), 'the page is there before the parcel has left').not.toMatch(/Shipped|Delivered/);
    expect(steps).toEqual(expect.arrayContaining(['Paid', 'Shipped']));
    expect((await shopping.readOrder(id)).paid).toBe(true);
    expect(await page.getByRole('link', { name: /^Cart/ }).textContent()).not.toMatch(/[1-9]/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('sees why a card was declined, and pays with another', async () => {
    const { page, complaints } = await visit(browser, shop.url, withMotion);
    await putIntoCart(page);
    await page.goto('/checkout');
    await fillIn(page);
    await page.getByRole('radio', { name: /^Card that is declined/ }).check();
    const declined = await placeOrder(page);
    // Back at the form with its former values.
    await page.getByRole('alert').filter({ hasText: 'Your card was declined.' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/checkout');
    expect(await page.getByLabel('Address', { exact: true }).inputValue()).toBe('Mühlenweg 7');
    expect(await barriersOn(page)).toEqual([]);

    await page.getByRole('radio', { name: /^Card that succeeds/ }).check();
    const paid = await placeOrder(page);
    await page.getByRole('heading', { level: 1, name: 'Thank you for your order' }).waitFor();
    const finalOrder = async (id: string): Promise<Order> => shopping.orderAfter(id, 'PAID', 'CANCELLED');
    expect([await finalOrder(declined), await finalOrder(paid)]).toMatchObject([
      { status: 'CANCELLED', cancelReason: 'PAYMENT_DECLINED' },
      { paid: true, cancelReason: null },
    ]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('on a phone, in the dark', () => {
  it('has no accessibility violation and no page wider than the screen', async () => {
    const { page, complaints } = await visit(browser, shop.url, {
      ...withMotion,
      colorScheme: 'dark',
      viewport: { width: 390, height: 844 },
    });
    const fits = async () => {
      const [width, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
      expect(width).toBeLessThanOrEqual(seen ?? 0);
      expect(await barriersOn(page)).toEqual([]);
    };
    await page.goto('/');
    await page.getByRole('link', { name: /^Cart/ }).waitFor();
    await fits();
    await search(page, product.words);
    await fits();
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByRole('dialog', { name: 'Filters' }).getByRole('checkbox', { name: product.vendor }).check();
    await page
      .getByRole('dialog', { name: 'Filters (1)' })
      .getByRole('button', { name: /^Show \d/ })
      .click();
    await putIntoCart(page);
    await fits();
    await page.goto('/cart');
    await page.getByRole('link', { name: 'Check out' }).waitFor();
    await fits();
    await page.goto('/checkout');
    await page.getByRole('radio', { name: /^Standard/ }).waitFor();
    await fits();
    await fillIn(page);
    await placeOrder(page);
    await page.getByRole('heading', { level: 1, name: 'Thank you for your order' }).waitFor();
    await fits();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('on a phone, in German', () => {
  it('shops in the language of the browser, from the first HTML to the order, and in another one by choice', async () => {
    const { page, complaints } = await visit(browser, shop.url, { locale: 'de-AT', viewport: { width: 390, height: 844 } });
    const requested = new Set<string | undefined>();
    page.on('request', (request) => request.url().endsWith('/graphql') && requested.add(request.headers()['millrace-language']));
    const fitsIn = async (language: string) => {
      const seen = await page.evaluate(() => [document.documentElement.lang, document.documentElement.scrollWidth <= innerWidth]);
      expect([seen, await barriersOn(page)]).toEqual([[language, true], []]);
    };
    const first = await (await page.goto('/cart'))?.text();
    expect(first).toMatch(/<html lang="de">[^]*<title>Ihr Warenkorb · Millrace<\/title>[^]*Zum Inhalt/);
    await page.getByRole('heading', { level: 1, name: 'Ihr Warenkorb ist leer' }).waitFor();
    await page.goto('/search?q=Messer&stock=in');
    await page
      .getByRole('status')
      .filter({ hasText: /^\d+ Artikel$/ })
      .waitFor();
    await fitsIn('de');
    await page.goto('/products/carbon-steel-chefs-knife');
    await page.getByRole('button', { name: 'In den Warenkorb' }).click();
    const drawer = page.getByRole('dialog', { name: 'Ihr Warenkorb (1)' });
    await drawer
      .getByText(/^€\s\d+,\d\d$/)
      .first()
      .waitFor();
    await fitsIn('de');
    await drawer.getByRole('link', { name: 'Zur Kasse' }).click();
    await page.getByRole('radio', { name: /^Standard/ }).waitFor();
    await page.getByRole('button', { name: /^Jetzt kaufen/ }).click();
    await page.getByText('Bitte füllen Sie dieses Feld aus.').first().waitFor();
    await fitsIn('de');
    const ada = { 'E-Mail': 'ada@example.com', Vorname: 'Ada', Nachname: 'Lindqvist', 'Straße und Hausnummer': 'Mühlenweg 7' };
    for (const [label, value] of Object.entries({ ...ada, Postleitzahl: '10115', Ort: 'Berlin' }))
      await page.getByRole('textbox', { name: label, exact: true }).fill(value);
    await page.getByRole('button', { name: /^Jetzt kaufen/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Danke für Ihre Bestellung' }).waitFor();
    await fitsIn('de');
    expect([...requested]).toEqual(['DE']);

    const { pathname } = new URL(page.url());
    await page.getByRole('combobox', { name: 'Sprache' }).selectOption('English');
    await page.getByRole('heading', { level: 1, name: 'Thank you for your order' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(pathname);
    await fitsIn('en');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('an unknown URL', () => {
  it.each(['/products/none', '/collections/none', '/orders/none', '/none'])(
    '%s shows that the page was not found',
    async (path) => {
      const { page } = await visit(browser, shop.url, withMotion);
      await page.goto(path);
      await page
        .getByRole('heading', { level: 1 })
        .filter({ hasText: /can’t find|don’t have|not found/i })
        .waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await page.context().close();
    },
  );
});
