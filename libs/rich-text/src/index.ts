export { plainText } from './plain-text.js';
export { shorten } from './shorten.js';
