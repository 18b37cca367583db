import { escaped } from '../content/html.js';

const nameOf = (language: string): string =>
  new Intl.DisplayNames([language, 'en'], { type: 'language' }).of(language) ?? language;

/** The options of the choice of a language, each named in itself. Empty for a shop with one language. */
export const languageOptions = (offered: readonly string[], chosen: string): string =>
  offered.length < 2
    ? ''
    : offered
        .map((language) => {
          const selected = language === chosen ? ' selected' : '';
          return `<option value="${language}" lang="${language}"${selected}>${escaped(nameOf(language))}</option>`;
        })
        .join('');
