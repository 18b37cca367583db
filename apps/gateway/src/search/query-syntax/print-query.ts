import type { Query, Term } from './query.js';

/** Prints a query so that `parseQuery` gives it back. */
export const printQuery = (query: Query): string => {
  switch (query.kind) {
    case 'term':
      return termText(query);
    case 'not':
      return `-${inBrackets(query.of)}`;
    case 'and':
      return query.of.map(inBrackets).join(' ');
    case 'or':
      return query.of.map(inBrackets).join(' OR ');
  }
};

const inBrackets = (query: Query): string =>
  query.kind === 'and' || query.kind === 'or' ? `(${printQuery(query)})` : printQuery(query);

const termText = ({ field, comparator, value, or = [], form }: Term): string => {
  const name = field === undefined ? '' : `${escaped(field)}${comparator}`;
  switch (form) {
    case 'quoted':
      return `${name}${[value, ...or].map(inQuotes).join(',')}`;
    case 'prefix':
      return `${name}${escaped(value)}*`;
    case 'bare':
      return name === '' && ['AND', 'OR', 'NOT'].includes(value) ? `\\${value}` : `${name}${escaped(value)}`;
  }
};

const inQuotes = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

const escaped = (text: string): string => text.replaceAll(/[\\:()*"'<>=\s-]/g, (letter) => `\\${letter}`);
