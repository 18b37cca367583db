// Inline, before the first paint: the chosen theme, the front page's words, and the files of the route at hand. The build puts them in the place of BOOT.
const { routes, files } = BOOT;
const chosen = localStorage.getItem('millrace.theme');
if (chosen) document.documentElement.dataset.theme = chosen;
document.documentElement.toggleAttribute('data-home', location.pathname === '/');
const route = routes.find(({ path }) => new RegExp(path).test(location.pathname));
for (const file of files[route?.application] ?? []) document.head.append(Object.assign(document.createElement('link'), file));
