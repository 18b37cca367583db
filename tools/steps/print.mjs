/** Prints one line of progress. */
export const print = (line) => process.stdout.write(`${line}\n`);

/** Exits with one line that names the problem and its solution. */
export const giveUp = (line) => {
  process.stderr.write(`\n${line}\n`);
  process.exit(1);
};
