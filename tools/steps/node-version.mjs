import { giveUp } from './print.mjs';

const oldest = [20, 19, 0];

/** Exits when this version of Node is too old to run the shop. */
export const checkNodeVersion = () => {
  const found = process.versions.node.split('.').map(Number);
  const index = oldest.findIndex((wanted, at) => found[at] !== wanted);
  if (index >= 0 && found[index] < oldest[index])
    giveUp(
      `Millrace needs Node ${oldest.join('.')} or newer, and this is Node ${process.versions.node}: install a newer one from https://nodejs.org.`,
    );
};
