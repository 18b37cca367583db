/** One line of progress for the person who waits. */
export const print = (line) => process.stdout.write(`${line}\n`);

/** Ends the program with one line that says what is wrong and what to do. */
export const giveUp = (line) => {
  process.stderr.write(`\n${line}\n`);
  process.exit(1);
};
