import { Parser } from 'htmlparser2';

/** Elements that are part of the text around them: no white space comes from their tags. Every other tag parts words. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Elements whose content is not text for readers. */
const dropped = new Set('script style template iframe object embed noscript svg math title textarea select rp'.split(' '));

/** What a reader sees of some HTML: entities decoded, scripts and comments left out, white space as one blank. Linear in the length. */
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
