import { messages } from '@shop/shell/messages';
import { element } from '../page/element.ts';

const key = 'millrace.theme';
const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

const chosen = (): Theme => themes.find((theme) => theme === localStorage.getItem(key)) ?? 'system';

const show = (theme: Theme) => {
  const root = document.documentElement;
  if (theme === 'system') root.removeAttribute('data-theme');
  else root.dataset.theme = theme;
  const button = element('theme');
  button.setAttribute('aria-label', messages.theme[theme]);
  button.title = messages.theme[theme];
};

/** The button in the header cycles: system, light, dark. */
export const offerThemes = () => {
  show(chosen());
  (element('theme') as HTMLButtonElement).disabled = false;
  element('theme').addEventListener('click', () => {
    const next = themes[(themes.indexOf(chosen()) + 1) % themes.length] ?? 'system';
    if (next === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, next);
    show(next);
  });
};
