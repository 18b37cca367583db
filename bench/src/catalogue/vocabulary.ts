const list = (text: string): readonly string[] => text.split(' ');

/** The product types with their options. */
export const kinds: readonly { readonly type: string; readonly nouns: readonly string[]; readonly options: readonly string[] }[] =
  [
    { type: 'Knives', nouns: list('knife cleaver slicer parer boner'), options: ['Length'] },
    { type: 'Cookware', nouns: list('pan pot casserole skillet wok saucepan roaster'), options: ['Diameter', 'Colour'] },
    { type: 'Tableware', nouns: list('plate bowl mug cup saucer platter dish jug'), options: ['Colour'] },
    { type: 'Glasses', nouns: list('tumbler goblet carafe decanter beaker flute'), options: ['Volume'] },
    { type: 'Bedding', nouns: list('duvet pillow blanket sheet quilt throw'), options: ['Size', 'Colour'] },
    { type: 'Bath', nouns: list('towel bathrobe mat washcloth curtain'), options: ['Size', 'Colour'] },
    { type: 'Lighting', nouns: list('lamp lantern pendant sconce chandelier'), options: ['Colour'] },
    { type: 'Furniture', nouns: list('chair stool table bench shelf cabinet desk'), options: ['Wood'] },
    { type: 'Garden', nouns: list('spade rake trowel planter hoe secateurs barrow'), options: ['Length'] },
    { type: 'Stationery', nouns: list('notebook pen pencil folder envelope diary'), options: ['Colour'] },
    { type: 'Jackets', nouns: list('jacket parka anorak blazer coat windbreaker'), options: ['Size', 'Colour'] },
    { type: 'Shirts', nouns: list('shirt blouse polo tunic henley'), options: ['Size', 'Colour'] },
    { type: 'Trousers', nouns: list('trousers chinos jeans shorts leggings'), options: ['Size', 'Colour'] },
    { type: 'Shoes', nouns: list('boot sneaker sandal loafer slipper clog'), options: ['Size', 'Colour'] },
    { type: 'Bags', nouns: list('backpack satchel tote duffel pouch suitcase'), options: ['Volume', 'Colour'] },
    { type: 'Watches', nouns: list('watch chronograph clock timer'), options: ['Colour'] },
    { type: 'Audio', nouns: list('headphones speaker turntable amplifier radio'), options: ['Colour'] },
    { type: 'Cameras', nouns: list('camera tripod lens flash projector'), options: [] },
    { type: 'Bicycles', nouns: list('bicycle saddle handlebar pedal pannier'), options: ['Size'] },
    { type: 'Camping', nouns: list('tent hammock stove canteen headlamp sleepingbag'), options: ['Size'] },
    { type: 'Toys', nouns: list('puzzle kite puppet train doll robot'), options: [] },
    { type: 'Tea', nouns: list('tea teapot infuser caddy matcha'), options: ['Weight'] },
    { type: 'Coffee', nouns: list('coffee grinder kettle espresso percolator'), options: ['Weight'] },
    { type: 'Candles', nouns: list('candle candlestick diffuser incense'), options: ['Scent'] },
  ];

export const optionValues: Readonly<Record<string, readonly string[]>> = {
  Length: list('12cm 16cm 20cm 24cm 30cm'),
  Diameter: list('18cm 20cm 24cm 28cm 32cm'),
  Colour: list('black white red blue green grey ochre navy sand rust teal plum'),
  Volume: list('10l 20l 30l 250ml 500ml'),
  Size: list('XS S M L XL XXL'),
  Wood: list('oak beech walnut ash pine'),
  Weight: list('100g 250g 500g 1kg'),
  Scent: list('cedar fig rose citrus vanilla'),
};

export const qualities = list(
  'carbon hand-forged classic folding heavy light slim wide woven brushed polished matte vintage modern rustic compact everyday ' +
    'travel family junior pocket grand nordic alpine coastal urban rural waxed quilted padded stackable waterproof insulated recycled ' +
    'organic enamelled hammered carved printed striped checked ribbed seamless adjustable reversible magnetic silent bright deep',
);

export const materials = list(
  'steel copper iron brass aluminium titanium oak beech walnut bamboo cork glass crystal porcelain stoneware earthenware linen cotton ' +
    'wool cashmere hemp silk leather canvas denim felt rubber resin marble slate',
);

export const makers = list(
  'Tarnwick Halden Orrin Brackwater Solveig Mirefield Aldous Pennant Quillon Rosmer Stanhope Thessaly Ulverston Varga Wexcombe Yarrow ' +
    'Zeller Ashdown Birling Corvane Dunmore Ellery Farrow Grisedale Hexham Inverlay Jarrow Kestrel Lindqvist Marlowe',
);
export const houses = list('Forge Works Mills & Sons Studio');

export const tags = list(
  'new sale gift handmade vegan outdoor indoor summer winter spring autumn bestseller limited local imported eco repairable lifetime ' +
    'children office wedding travel sport minimal luxury budget',
);

const sentenceParts = {
  starts: ['Made for', 'Built around', 'Designed with', 'Finished for', 'Meant for', 'Tested in', 'Inspired by', 'Ready for'],
  middles: list('daily careful weekend quiet rough long cold warm busy patient small shared early late honest simple'),
  things: list(
    'kitchens mornings journeys gardens evenings workshops winters tables hands trails harbours seasons rooms markets hills stories',
  ),
};
export const sentences = sentenceParts;
