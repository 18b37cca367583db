// Inline, before the first paint: the chosen theme, the front page's words, and of the route at hand its files and its first question. The build puts them in the place of BOOT.
const { routes, files, firsts, pictures } = BOOT;
// The address of a cart, as other storefronts send buyers to: from here on it is the cart of this browser, and no longer in the address.
const [, cart] = /^\/cart\/c\/([\w-]+)\/?$/.exec(location.pathname) ?? [];
const cartKey = new URLSearchParams(location.search).get('key') ?? '';
if (cart && /^[\w-]+$/.test(cartKey)) {
  localStorage.setItem('millrace.cart', `gid://millrace/Cart/${cart}?key=${cartKey}`);
  history.replaceState(null, '', '/checkout');
}
const chosen = localStorage.getItem('millrace.theme');
if (chosen) document.documentElement.dataset.theme = chosen;
document.documentElement.toggleAttribute('data-home', location.pathname === '/');
const application = routes.find(({ path }) => new RegExp(path).test(location.pathname))?.application;
const link = (attributes) => document.head.append(Object.assign(document.createElement('link'), attributes));
// As the page will show it, or it would be fetched twice.
const sources = (href) =>
  /^\/images\/[\w.-]+\.(jpe?g|png|webp)$/i.test(href) && {
    imageSrcset: pictures.widths.map((width) => `${href}?width=${width} ${width}w`).join(', '),
    imageSizes: pictures.sizes[application === '@shop/product' ? 'large' : 'card'],
  };
const position = sessionStorage.getItem('millrace.position');
if (firsts[application] && !position) {
  const { query, variables } = firsts[application]()(new URL(location.href));
  // Exactly the text that the client will send: the early response is recognised by it.
  const sorted = (_, value) => (value?.constructor === Object ? Object.fromEntries(Object.entries(value).sort()) : value);
  const body = JSON.stringify({ operationName: /query (\w+)/.exec(query)[1], query, variables }, sorted);
  const headers = { 'content-type': 'application/json', 'millrace-language': document.documentElement.lang.toUpperCase() };
  const answer = fetch('/graphql', { method: 'POST', headers, body });
  window.millraceEarly = { body, answer };
  answer
    .then((response) => response.clone().text())
    .then((text) => /"url":"([^"\\]+)"/.exec(text)?.[1])
    .then((href) => href && link({ rel: 'preload', as: 'image', href, fetchPriority: 'high', ...sources(href) }))
    .catch(() => undefined);
}
for (const file of files[application] ?? []) link(file);
// Without a script of the page it stays empty: then a message with a retry button is shown.
const showTrouble = () => {
  const trouble = document.getElementById('trouble');
  if (!trouble) return addEventListener('DOMContentLoaded', showTrouble);
  trouble.hidden = false;
  document.getElementById('again').onclick = () => location.reload();
};
addEventListener('error', ({ target }) => target instanceof HTMLScriptElement && target.type === 'module' && showTrouble(), true);
