import type { MailRequest } from '../mail/mail.js';
import type { BoughtOrder } from '../order/bought-order.js';
import { amountIn } from './amount.js';
import { instantIn } from './instant.js';
import type { Block, MailDocument } from './document/document.js';
import { addressBlocks, orderBlocks, parcelBlocks, type Writing } from './order-blocks.js';
import { transferBlocks } from './transfer-blocks.js';
import { wordsFor } from './words/words-for.js';

/** The mail about an order, in the language in which it was placed, or else in that of the country that it goes to. */
export const mailDocument = (request: MailRequest, order: BoughtOrder): MailDocument => {
  const { countryCode, firstName } = order.shippingAddress;
  const words = wordsFor(countryCode, order.language);
  const writing = { words, amount: amountIn(words.language, countryCode), instant: instantIn(words.language, countryCode) };
  return {
    language: words.language,
    subject: words.subject[request.kind](order.name),
    blocks: [paragraph(words.hello(firstName)), ...bodyOf(writing, request, order), paragraph(words.goodbye)],
  };
};

const paragraph = (text: string): Block => ({ type: 'paragraph', text });

const bodyOf = (writing: Writing, request: MailRequest, order: BoughtOrder): readonly Block[] => {
  const { words, amount } = writing;
  const { name, cost, shippingAddress } = order;
  switch (request.kind) {
    case 'received':
      return [
        paragraph(words.received(name)),
        ...transferBlocks(writing, order),
        ...orderBlocks(writing, order),
        ...addressBlocks(writing, shippingAddress),
      ];
    case 'paid':
      return [paragraph(words.paid(name, amount(cost.total))), ...orderBlocks(writing, order)];
    case 'shipped':
      return [
        paragraph(words.shipped(name)),
        ...trackingBlocks(writing, request),
        ...parcelBlocks(writing, order, request.parcel?.lines),
        ...addressBlocks(writing, shippingAddress),
      ];
    case 'refunded':
      return [...(request.refund ? [paragraph(words.refunded(name, amount(request.refund)))] : []), paragraph(words.bankDelay)];
    case 'cancelled':
      return [
        paragraph(words.cancelled(name)),
        ...(request.reason ? [paragraph(words.reasons[request.reason])] : []),
        paragraph(words.notCharged),
        ...orderBlocks(writing, order),
      ];
  }
};

const trackingBlocks = ({ words }: Writing, { parcel }: MailRequest): readonly Block[] => {
  if (!parcel) return [];
  const { carrier, trackingNumber, trackingUrl } = parcel;
  const rows = [
    [words.carrier, carrier],
    [words.trackingNumber, trackingNumber],
  ] as const;
  return [{ type: 'rows', rows }, ...(trackingUrl ? [{ type: 'link', label: words.track, url: trackingUrl } as const] : [])];
};
