import { giveUp } from './say.mjs';

const oldest = [20, 19, 0];

/** Ends the program when this Node is too old to run the shop. */
export const checkNodeVersion = () => {
  const found = process.versions.node.split('.').map(Number);
  const place = oldest.findIndex((wanted, at) => found[at] !== wanted);
  if (place >= 0 && found[place] < oldest[place])
    giveUp(
      `Millrace needs Node ${oldest.join('.')} or newer, and this is Node ${process.versions.node}: install a newer one from https://nodejs.org.`,
    );
};
