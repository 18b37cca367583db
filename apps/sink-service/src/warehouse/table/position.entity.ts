import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last sequence that is copied of a stream. */
@Entity({ name: 'position' })
export class PositionRow {
  @PrimaryColumn('text')
  stream!: string;

  @Column('bigint')
  sequence!: string;
}
