import { type Block, isWebAddress, type MailDocument } from './document.js';

/** The mail as plain text: blocks with an empty line between them. */
export const asText = ({ blocks }: MailDocument): string => `${blocks.map(textOf).join('\n\n')}\n`;

const textOf = (block: Block): string => {
  switch (block.type) {
    case 'paragraph':
      return oneLine(block.text);
    case 'heading':
      return oneLine(block.text).toUpperCase();
    case 'lines':
      return block.lines.map(oneLine).join('\n');
    case 'rows':
      return block.rows.map(([label, value]) => `${oneLine(label)}: ${oneLine(value)}`).join('\n');
    case 'link':
      return isWebAddress(block.url) ? `${oneLine(block.label)}: ${oneLine(block.url)}` : oneLine(block.label);
  }
};

/** A text from outside makes no lines of its own. */
const oneLine = (text: string): string =>
  text
    .split(/[\r\n\u2028\u2029]+/)
    .map((part) => part.trim())
    .join(' ');
