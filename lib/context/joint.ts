import type { Dossier } from '../core/model/dossier';
import type { Entity } from '../core/model/entity';
import type { Pack } from '../pack/pack';
import type { Surroundings } from '../pack/surroundings';

/** An article and the pack, laid side by side: what every part of the context is made from. */
export interface Joint {
  readonly pack: Pack;
  readonly dossier: Dossier;
  /** The dossier's entities by their ids. */
  readonly entities: ReadonlyMap<string | null, Entity>;
  /** The article's day, `YYYY-MM-DD`; null where it states none. */
  readonly day: string | null;
  readonly around: Surroundings;
}
