import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An event of the log. */
@Entity({ name: 'event' })
export class EventRow {
  @PrimaryColumn('text')
  stream!: string;

  @PrimaryColumn('bigint')
  sequence!: number;

  @Column('text', { name: 'event_id' })
  event_id!: string;

  @Column('timestamptz', { name: 'appended_at' })
  appended_at!: string;

  @Column('text')
  aggregate!: string;

  @Column('text', { name: 'aggregate_id' })
  aggregate_id!: string;

  @Column('int')
  version!: number;

  @Column('text')
  type!: string;

  @Column('text', { name: 'correlation_id' })
  correlation_id!: string;

  @Column('text', { name: 'causation_id', nullable: true })
  causation_id!: string | null;

  /** Null for an event that does not match its contract. */
  @Column('jsonb', { nullable: true })
  data?: object;
}
