import { chooseLanguage, pageLanguage } from '@shop/kit/language/language.ts';
import { element } from '../page/element.ts';

/** The choice in the footer, of the languages that the server offers. Another choice loads the page again, in that language. */
export const offerLanguages = () => {
  const choice = element('language') as HTMLSelectElement;
  choice.value = pageLanguage();
  choice.addEventListener('change', () => {
    chooseLanguage(choice.value);
    location.reload();
  });
};
