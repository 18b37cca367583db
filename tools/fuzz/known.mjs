/** Values from the shop's responses: ids, and words of titles. */
export const openKnown = (random) => {
  const ids = [];
  const words = new Set();
  return {
    ids,
    learn: (text) => {
      for (const id of text.match(/gid:\/\/millrace\/[^"\\ ]{3,200}/g) ?? []) if (ids.length < 500) ids.push(id);
      for (const [, title] of text.matchAll(/"title":"([^"\\]{3,100})"/g))
        for (const word of title.split(' ')) if (words.size < 200) words.add(word);
    },
    /** A search text that finds products. */
    words: () => Array.from({ length: random.oneOf([1, 1, 2, 5]) }, () => random.oneOf([...words, 'a'])).join(' '),
  };
};
