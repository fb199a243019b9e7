import type { EntityKind } from '../model/entity';

/** A head noun and the kind of thing that a noun phrase around it stands for. */
export interface Head {
  readonly form: string;
  readonly kind: EntityKind;
}
