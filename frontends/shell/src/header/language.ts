import { chooseLanguage, chosenLanguage } from '@shop/kit/browser/language.ts';
import { element } from '../page/element.ts';

/** The words of the page's frame, by those in English. What micro-frontends say is not among them. */
const german: Readonly<Record<string, string>> = {
  'Skip to content': 'Zum Inhalt',
  'Shop all': 'Alle Artikel',
  'New in': 'Neu',
  Home: 'Startseite',
  Menu: 'Menü',
  Categories: 'Kategorien',
  Cart: 'Warenkorb',
  'Your cart': 'Ihr Warenkorb',
  'Your account': 'Ihr Konto',
  'Good things keep turning.': 'Gutes bleibt in Bewegung.',
  'For home, table and trail: made well, priced fairly, and meant to be used every single day.':
    'Für Haus, Tisch und unterwegs: gut gemacht, ehrlich im Preis und für jeden Tag gedacht.',
  'Shop everything': 'Alles ansehen',
  Language: 'Sprache',
  'This is a demo shop. Orders are not charged or shipped.':
    'Dies ist ein Demo-Shop. Bestellungen werden weder berechnet noch versandt.',
};

const translate = () => {
  for (const node of document.querySelectorAll(
    '.skip, .nav a, .cart .label, .menu :is(a, strong, h2), .hero-words > *, .footer :is(a, p, span)',
  )) {
    const text = node.childElementCount === 0 ? german[node.textContent.trim()] : undefined;
    if (text !== undefined) node.textContent = text;
  }
};

/** The choice in the footer: product texts and the frame of the page are in the chosen language. Another choice loads the page again. */
export const offerLanguages = () => {
  const choice = element('language') as HTMLSelectElement;
  const chosen = chosenLanguage() ?? '';
  choice.value = chosen;
  if (chosen === 'DE') translate();
  choice.addEventListener('change', () => {
    chooseLanguage(choice.value);
    location.reload();
  });
};
