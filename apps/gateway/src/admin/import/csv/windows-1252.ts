/** The characters beyond ASCII that are usual in western texts. */
const usualCharacters =
  /^[\0-\x7f\xa0\xad¡¿äöüÄÖÜßéèêëàâáçñòóôãõìíîïúùûœæøåÉÈÊËÀÂÁÇÑÒÓÔÃÕÍÎÚÙÛŒÆØÅŸ„“”‚‘’‹›«»–—…•€£¥¢§¶†°º®©™´¨·¸½¼¾×÷±µ¹²³ª]*$/u;

/** Whether a text decoded as Windows-1252 has usual western characters only. */
export const isUsualWesternText = (text: string): boolean => usualCharacters.test(text);

/**
 * Patterns of texts in other encodings that were decoded as Windows-1252. None occurs in western texts: symbols between letters or
 * before an accented letter, and the byte pairs of UTF-8 and of East Asian encodings.
 */
const mojibakePatterns: readonly RegExp[] = [
  // Windows-1250 and ISO-8859-2: ż, ł, ą, ľ
  /\p{L}[¿³¹£¥¾¼±¬¯¡]+\p{L}/u,
  // Mac OS Roman and the code pages of DOS: ä, ö, ü, ß, é
  /\p{L}[†‡§šŠŸ¤¢¦¨ˆ˜‰‚„”]+\p{L}/u,
  /\p{L}[”™]á/u,
  /\p{L}[‚„]/u,
  // GBK, Big5 and EUC: two bytes a letter
  /[¢-ª¬®-³µ¶¸-º¼-¾×÷][À-ÖØ-öø-ÿ]|[À-ÖØ-öø-ÿ][¢-¦¬¯±µ¶¸¼-¾×÷]|[¢-ª¬¯±-³µ¶¸º¼-¾]{2}|¤\p{L}/u,
  // Shift_JIS: kana
  /ƒ[^\s\d.,;"]|[^\s,;"]ƒ/u,
  // UTF-8: ä, –, €
  /[ÃÂ](?:[\x80-\xa0\u0192†‡ˆ‰Š‹Œ\u017d˜™šœ\u017eŸ¡-ª¬-¶¸-º¼-¿]|[„“”‘’•–—…›«»·]\p{L})/u,
  /â€/u,
];

const accented = /[À-ÖØ-öø-ÿŒœŠšŽžŸ]/u;
const words = /\p{L}+/gu;
const accentedRun = /[À-ÖØ-öø-ÿŒœŠšŽžŸ]{2,}/gu;
const highRun = /[\xa1-\xff]{4,}/gu;

/** The accented letters of each language: a word uses one set. */
const alphabets: readonly RegExp[] = [
  /^[àâæçéèêëîïôœùûÿ]+$/iu, // French
  /^[äöüßéàèõšž]+$/iu, // German, Estonian
  /^[äöåæøéüšž]+$/iu, // Nordic
  /^[áéíóúüñïçàèò]+$/iu, // Spanish, Catalan, Irish
  /^[áâãàçéêíóôõúü]+$/iu, // Portuguese
  /^[àèéìíîòóùú]+$/iu, // Italian
  /^[ëïéèöüáóíúê]+$/iu, // Dutch, Albanian
  /^[áéíóúýæöþðø]+$/iu, // Icelandic, Faroese
  /^[áéíóúýöüôšžäë]+$/iu, // Czech, Slovak, Hungarian, as far as Windows-1252 has it
];

/** Accented letters that occur side by side in some language. */
const neighbours = /^(?:[äöüßõ]+|[äöå]+|[æøå]+|[áéíóúýæöþð]+|[çñ][áâãàéêèíîìóôòõúûù]|[áâàéêèíîïóôúûü][çñß]|é[éâêîèôï]|ïé|éë)$/iu;

/** Icelandic is the only language of Windows-1252 with þ, ð or ý; its texts also have one of these. */
const icelandicVowels = /[áíóúæ]/iu;

/** Whether a text decoded as Windows-1252 is in another encoding. */
export const isMojibake = (text: string): boolean => {
  if (mojibakePatterns.some((pattern) => pattern.test(text))) return true;
  if (/[þðý]/iu.test(text) && !icelandicVowels.test(text)) return true;
  if (runsOf(text, accentedRun).some((run) => !neighbours.test(run))) return true;
  if (runsOf(text, highRun).some((run) => /[À-ÿ].*[À-ÿ]/u.test(run) && !neighbours.test(run.replace(/[«»]/gu, '')))) return true;
  return runsOf(text, words).some((word) => accented.test(word) && !isOfOneLanguage(word));
};

const isOfOneLanguage = (word: string): boolean => {
  const letters = Array.from(word)
    .filter((letter) => accented.test(letter))
    .join('');
  return alphabets.some((alphabet) => alphabet.test(letters));
};

/** The distinct matches. */
const runsOf = (text: string, runs: RegExp): readonly string[] => [...new Set(text.match(runs))];
