import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far a view has read a stream. `epoch` is the reign of the instance that may move it. */
@Entity({ name: 'view_position' })
export class ViewPosition {
  @PrimaryColumn('text')
  view!: string;

  @PrimaryColumn('integer')
  version!: number;

  @PrimaryColumn('text')
  stream!: string;

  @Column('bigint')
  seq!: string;

  @Column('bigint')
  epoch!: string;

  /** When the last applied event happened. */
  @Column('timestamptz', { name: 'event_at', nullable: true })
  eventAt!: Date | null;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
