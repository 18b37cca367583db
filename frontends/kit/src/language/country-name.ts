import { pageLocale } from './language.ts';

/** The name of a country (ISO 3166) in the language of the page; the code for an unknown one. */
export const countryName = (code: string): string => new Intl.DisplayNames(pageLocale(), { type: 'region' }).of(code) ?? code;
