const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text) => text.replaceAll(/[&<>"]/g, (sign) => signs[sign]);

/** Fills the texts of one language, by their keys, into the frame of the page: `{{key}}` is replaced, and so is the language of the document. */
export const fillFrame = (html, language, words) => {
  const unused = new Set(Object.keys(words));
  const filled = html.replaceAll(/\{\{(\w+)\}\}/g, (_, key) => {
    const text = words[key];
    if (text === undefined) throw new Error(`the frame of the page has no text ${key} in ${language}`);
    unused.delete(key);
    return escaped(text);
  });
  if (unused.size > 0) throw new Error(`the frame of the page does not show ${[...unused].join(', ')}`);
  return filled.replace('<html lang="en">', `<html lang="${language}">`);
};
