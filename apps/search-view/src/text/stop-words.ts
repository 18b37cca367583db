/** The words of a language that name no product; normalized. */
export type WordLists = Readonly<{
  /** Indexed in titles and facets only, and matched where nothing else was typed. */
  stopWords: ReadonlySet<string>;
  /** Words of a request. */
  fillers: ReadonlySet<string>;
  /** The words after these qualify the product that is named before them: `mug for tea`. */
  qualifiers: ReadonlySet<string>;
}>;

const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Of English; the stop words are Snowball's. */
export const english: WordLists = {
  stopWords: listed(
    `i me my myself we our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself they
  them their theirs themselves what which who whom this that these those am is are was were be been being have has had having do does
  did doing a an the and but if or because as until while of at by for with about against between into through during before after
  above below to from up down in out on off over under again further then once here there when where why how all any both each few
  more most other some such no nor not only own same so than too very s t can will just don should now`,
  ),
  fillers: listed('something anything some want need looking buy please'),
  qualifiers: listed('for with without in of from at to on by'),
};

/** Of German; the stop words are Snowball's, without accents as all words are compared. */
export const german: WordLists = {
  stopWords: listed(
    `aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes anderm andern anderr anders auch auf
    aus bei bin bis bist da damit dann der den des dem die das dass derselbe derselben denselben desselben demselben dieselbe dieselben
    dasselbe dazu dein deine deinem deinen deiner deines denn derer dessen dich dir du dies diese diesem diesen dieser dieses doch dort
    durch ein eine einem einen einer eines einig einige einigem einigen einiger einiges einmal er ihn ihm es etwas euer eure eurem euren
    eurer eures fur gegen gewesen hab habe haben hat hatte hatten hier hin hinter ich mich mir ihr ihre ihrem ihren ihrer ihres euch im
    in indem ins ist jede jedem jeden jeder jedes jene jenem jenen jener jenes jetzt kann kein keine keinem keinen keiner keines konnen
    konnte machen man manche manchem manchen mancher manches mein meine meinem meinen meiner meines mit muss musste nach nicht nichts noch
    nun nur ob oder ohne sehr sein seine seinem seinen seiner seines selbst sich sie ihnen sind so solche solchem solchen solcher solches
    soll sollte sondern sonst uber um und uns unsere unserem unseren unser unseres unter viel vom von vor wahrend war waren warst was weg
    weil weiter welche welchem welchen welcher welches wenn werde werden wie wieder will wir wird wirst wo wollen wollte wurde wurden zu
    zum zur zwar zwischen`,
  ),
  fillers: listed('etwas suche brauche mochte kaufen bitte gern gerne'),
  qualifiers: listed('fur mit ohne in im aus von vom am an auf bei zu zum zur'),
};

/** The words without stop words; all of them if there are no others. */
export const significantWords = (words: readonly string[], { stopWords }: WordLists = english): readonly string[] => {
  const significant = words.filter((word) => !stopWords.has(word));
  return significant.length > 0 ? significant : words;
};
