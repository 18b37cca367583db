/** Letters and signs that western texts use, beyond ASCII. */
const usual =
  /^[\0-\x7f\xa0\xad¡¿äöüÄÖÜßéèêëàâáçñòóôãõìíîïúùûœæøåÉÈÊËÀÂÁÇÑÒÓÔÃÕÍÎÚÙÛŒÆØÅŸ„“”‚‘’‹›«»–—…•€£¥¢§¶†°º®©™´¨·¸½¼¾×÷±µ¹²³ª]*$/u;

/** A text that was read as Windows-1252 and has nothing that is rare in western texts. */
export const isUsual = (text: string): boolean => usual.test(text);

/**
 * What texts in other encodings look like when they are read as Windows-1252. None of it stands in a western text: signs between
 * two letters, letters that no language has side by side, and the two characters of one letter in UTF-8.
 */
const telltales: readonly RegExp[] = [
  // Windows-1250: ż, ł, ą, ľ
  /\p{L}[¿³¹£¥¾¼]+\p{L}/u,
  // Mac OS Roman and the code pages of DOS: ä, ö, ü, ß, é
  /\p{L}[†‡§šŠŸ¤¢¦¨ˆ˜‰‚„”]+\p{L}/u,
  /\p{L}[”™]á/u,
  // Windows-1254: ş and ı
  /þý|ýþ/u,
  // UTF-8: ä, –, €
  /[ÃÂ](?:[\x80-\xa0\u0192†‡ˆ‰Š‹Œ\u017d˜™šœ\u017eŸ¡-ª¬-¶¸-º¼-¿]|[„“”‘’•–—…›«»·]\p{L})/u,
  /â€/u,
];

/** Alphabets of one language that may stand side by side. */
const alphabet = /^(?:[äöüßõÄÖÜÕ]+|[äöåÄÖÅ]+|[æøåÆØÅ]+)$/u;
const accentedRun = /[À-ÿŒœŠšŽžŸ]{3,}/gu;
const highRun = /[\xa1-\xff]{4,}/gu;

/** Says that a text that was read as Windows-1252 is in another encoding. */
export const isMojibake = (text: string): boolean =>
  telltales.some((telltale) => telltale.test(text)) ||
  (text.match(accentedRun) ?? []).some((run) => !alphabet.test(run)) ||
  (text.match(highRun) ?? []).some((run) => /[À-ÿ].*[À-ÿ]/u.test(run) && !alphabet.test(run.replace(/[«»]/gu, '')));
