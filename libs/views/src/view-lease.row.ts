import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which instance folds a view. It saves double work and protects nothing: the positions' swap does. */
@Entity({ name: 'view_lease' })
export class ViewLease {
  @PrimaryColumn('text')
  view!: string;

  @PrimaryColumn('integer')
  version!: number;

  @Column('text')
  holder!: string;

  @Column('bigint')
  epoch!: string;

  @Column('timestamptz', { name: 'held_until' })
  heldUntil!: Date;
}
