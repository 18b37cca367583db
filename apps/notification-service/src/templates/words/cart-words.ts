/** What mails about carts that were left say, in one language. */
export type CartWords = Readonly<{
  /** BCP 47. */
  language: string;
  hello(firstName: string): string;
  subject: string;
  /** `pieces`: in the cart. */
  left(pieces: number): string;
  prices: string;
  link: string;
  why: string;
  unsubscribe: string;
  goodbye: string;
}>;

const english: CartWords = {
  language: 'en',
  hello: (firstName) => (firstName === '' ? 'Hello,' : `Hello ${firstName},`),
  subject: 'Your cart is waiting for you',
  left: (pieces) => (pieces === 1 ? 'You left an item in your cart.' : `You left ${pieces} items in your cart.`),
  prices: 'Nothing is reserved; prices and stock are those of the day on which you order.',
  link: 'Go back to your cart',
  why: 'You get this mail because you agreed to news from us.',
  unsubscribe: 'Unsubscribe',
  goodbye: 'Your Millrace team',
};

const german: CartWords = {
  language: 'de',
  hello: (firstName) => (firstName === '' ? 'Guten Tag,' : `Guten Tag ${firstName},`),
  subject: 'Ihr Warenkorb wartet auf Sie',
  left: (pieces) =>
    pieces === 1 ? 'in Ihrem Warenkorb liegt noch ein Artikel.' : `in Ihrem Warenkorb liegen noch ${pieces} Artikel.`,
  prices: 'Es ist nichts reserviert; Preise und Bestand gelten am Tag Ihrer Bestellung.',
  link: 'Zurück zum Warenkorb',
  why: 'Sie erhalten diese E-Mail, weil Sie Neuigkeiten von uns zugestimmt haben.',
  unsubscribe: 'Abbestellen',
  goodbye: 'Ihr Millrace-Team',
};

/** The words in a language (BCP 47): German, or else English. */
export const cartWords = (language: string | undefined): CartWords => (language?.split('-')[0] === 'de' ? german : english);
