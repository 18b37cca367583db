import { Parser } from 'htmlparser2';

/** Elements within a line of text: their tags separate no words, all other tags do. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Elements whose content is not shown as text. */
const dropped = new Set('script style template iframe object embed noscript svg math title textarea select rp'.split(' '));

/**
 * The text that a reader sees of HTML: entities decoded once, scripts and comments left out, white space as single blanks, trimmed. Accepts
 * malformed HTML. Takes time linear in the length. The result is text and must be escaped where it is put into HTML.
 */
export const plainText = (html: string): string => {
  const parts: string[] = [];
  let hidden = 0;
  const parser = new Parser({
    onopentagname: (name) => {
      if (dropped.has(name)) hidden += 1;
      if (!inline.has(name)) parts.push(' ');
    },
    onclosetag: (name) => {
      if (dropped.has(name)) hidden -= 1;
      if (!inline.has(name)) parts.push(' ');
    },
    ontext: (text) => {
      if (hidden === 0) parts.push(text);
    },
  });
  parser.end(html);
  return parts.join('').replaceAll(/\s+/g, ' ').trim();
};
