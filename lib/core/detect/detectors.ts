import { bodies } from './bodies';
import type { Detector } from './detector';
import { documents } from './documents';
import { groups } from './groups';
import { offices } from './offices';
import { personNames } from './person-names';
import { photoCredits } from './photo-credits';
import { pronouns } from './pronouns';
import { quantities } from './quantities';
import { unnamed } from './unnamed';

/** Every detector. Order is precedence: of two mentions that share words, the earlier detector's stays. */
export const DETECTORS: readonly Detector[] = [
  personNames,
  offices,
  documents,
  bodies,
  groups,
  unnamed,
  pronouns,
  quantities,
  photoCredits,
];
