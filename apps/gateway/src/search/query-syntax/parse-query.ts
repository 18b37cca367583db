import { badUserInput } from '../../graphql/errors.js';
import { emptyQuery, type Query } from './query.js';
import { type Token, tokensOf } from './tokens.js';

/** Longer queries, deeper brackets and more terms are refused. */
export const limits = { characters: 8_000, depth: 20, terms: 100 } as const;

/**
 * Parses `Query = Term { [ AND | OR ] Term }`, `Term = [ - | NOT ] ( "(" Query ")" | [ name comparator ] value )`. Adjacent terms must
 * all match; `AND` binds closer than `OR`. Tolerates missing brackets and dangling connectives. Throws `BAD_USER_INPUT` beyond `limits`.
 */
export const parseQuery = (text: string): Query => {
  if (text.length > limits.characters) throw badUserInput(`a query has at most ${limits.characters} characters`, 'query');
  const tokens = tokensOf(text);
  if (tokens.filter(({ kind }) => kind === 'term').length > limits.terms)
    throw badUserInput(`a query has at most ${limits.terms} terms`, 'query');
  const parser = new Parser(tokens);
  const parts: Query[] = [];
  while (!parser.isAtEnd()) parts.push(parser.query(0));
  return joined('and', parts);
};

class Parser {
  private at = 0;
  constructor(private readonly tokens: readonly Token[]) {}

  isAtEnd(): boolean {
    // An unmatched closing bracket is ignored.
    while (this.tokens[this.at]?.kind === ')') this.at += 1;
    return this.at >= this.tokens.length;
  }

  query(depth: number): Query {
    const choices = [this.all(depth)];
    while (this.takes('OR')) choices.push(this.all(depth));
    return joined(
      'or',
      choices.filter((one) => one !== emptyQuery),
    );
  }

  private all(depth: number): Query {
    const terms: Query[] = [];
    for (let kind = this.kind(); kind !== undefined && kind !== 'OR' && kind !== ')'; kind = this.kind()) {
      if (kind === 'AND') this.at += 1;
      else terms.push(this.term(depth));
    }
    return joined(
      'and',
      terms.filter((one) => one !== emptyQuery),
    );
  }

  private term(depth: number): Query {
    if (depth > limits.depth) throw badUserInput(`brackets are at most ${limits.depth} deep`, 'query');
    const token = this.tokens[this.at];
    if (token === undefined || token.kind === ')' || token.kind === 'OR' || token.kind === 'AND') return emptyQuery;
    this.at += 1;
    if (token.kind === 'term') return token;
    if (token.kind === 'NOT') return negated(this.term(depth + 1));
    const inner = this.query(depth + 1);
    this.takes(')');
    return inner;
  }

  private kind(): Token['kind'] | undefined {
    return this.tokens[this.at]?.kind;
  }

  private takes(kind: Token['kind']): boolean {
    if (this.kind() !== kind) return false;
    this.at += 1;
    return true;
  }
}

const negated = (query: Query): Query => (query === emptyQuery ? query : { kind: 'not', of: query });

/** Joins parts into one flat query; a single part stays itself, none gives `emptyQuery`. */
const joined = (kind: 'and' | 'or', parts: readonly Query[]): Query => {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.of : [part]));
  const [only] = flat;
  if (!only) return emptyQuery;
  return flat.length === 1 ? only : { kind, of: flat };
};
