import { type Pgoutput, PgoutputPlugin } from 'pg-logical-replication';

/** Reads pgoutput with all values in PostgreSQL's text format, as `readChunk` does, and counts the messages that have arrived. */
export class TextValuesPlugin extends PgoutputPlugin {
  received = 0;

  override parse(buffer: Buffer): Pgoutput.Message {
    this.received += 1;
    const message = super.parse(buffer);
    if (message.tag === 'relation') for (const column of message.columns) column.parser = (value: string) => value;
    return message;
  }
}
