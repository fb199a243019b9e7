import type { Language } from '../language';
import { ABBREVIATIONS, AMBIGUOUS } from './abbreviations';
import { ANONYMITY_WORDS } from './anonymity-words';
import { BODY_ENDINGS } from './body-endings';
import { BODY_KINDS } from './body-kinds';
import { CALLINGS } from './callings';
import { CAPITALS } from './capitals';
import { CHANNEL_WORDS } from './channel-cues';
import { COUNTRIES } from './countries';
import { CUE_VERBS } from './cue-verbs';
import { FIGURE_SOURCING } from './figure-sourcing';
import { FIGURE_WORDS } from './figure-words';
import {
  ADVERBS,
  ARTICLES,
  AUXILIARIES,
  BE,
  BEFORE_ARTICLES,
  CLIPPED,
  CONNECTIVES,
  COORDINATORS,
  DETERMINERS,
  FREQUENT,
  NEGATIONS,
  OPENERS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
  TIMES,
} from './function-words';
import { GIVEN_NAMES } from './given-names';
import { HEADS } from './heads';
import { LETTER_WORDS } from './letter-words';
import { LINE_WORDS } from './line-words';
import { NAME_PARTICLES } from './name-particles';
import { NAME_WORDS } from './name-words';
import { NOMINAL_CUES, PERSPECTIVES } from './nominal-cues';
import { OBSERVATION_WORDS } from './observation-cues';
import { PAST_FORMS } from './past-forms';
import { PLACES } from './places';
import { POSSESSIVES, PRONOUNS } from './pronouns';
import { REPEATING } from './repeating';
import { SHORT_GIVEN_NAMES } from './short-given-names';
import { SOURCE_WORDS } from './source-words';
import { STAGE_DIRECTIONS } from './stage-directions';
import { HONORIFICS, POSTNOMINALS, RANKS, TITLES } from './titles';
import { TURNING_WORDS } from './turning-words';
import { VAGUE_GROUPS } from './vague-groups';

/** English, in rows. */
export const ENGLISH: Language = {
  tag: 'en',
  frequent: FREQUENT,
  determiners: DETERMINERS,
  articles: ARTICLES,
  beforeArticles: BEFORE_ARTICLES,
  relatives: RELATIVES,
  coordinators: COORDINATORS,
  connectives: CONNECTIVES,
  subordinators: SUBORDINATORS,
  prepositions: PREPOSITIONS,
  auxiliaries: AUXILIARIES,
  be: BE,
  pastForms: PAST_FORMS,
  adverbs: ADVERBS,
  negations: NEGATIONS,
  times: TIMES,
  openers: OPENERS,
  clipped: CLIPPED,
  abbreviations: ABBREVIATIONS,
  ambiguousAbbreviations: AMBIGUOUS,
  cueVerbs: CUE_VERBS,
  nominalCues: NOMINAL_CUES,
  perspectives: PERSPECTIVES,
  titles: TITLES,
  honorifics: HONORIFICS,
  givenNames: GIVEN_NAMES,
  shortGivenNames: SHORT_GIVEN_NAMES,
  callings: CALLINGS,
  nameParticles: NAME_PARTICLES,
  places: PLACES,
  countries: COUNTRIES,
  capitals: CAPITALS,
  heads: HEADS,
  vagueGroups: VAGUE_GROUPS,
  pronouns: PRONOUNS,
  possessives: POSSESSIVES,
  bodyEndings: BODY_ENDINGS,
  ranks: RANKS,
  postnominals: POSTNOMINALS,
  bodyKinds: BODY_KINDS,
  names: NAME_WORDS,
  sources: SOURCE_WORDS,
  channels: CHANNEL_WORDS,
  observations: OBSERVATION_WORDS,
  anonymity: ANONYMITY_WORDS,
  repeating: REPEATING,
  turning: TURNING_WORDS,
  stageDirections: STAGE_DIRECTIONS,
  figures: FIGURE_WORDS,
  figureSourcing: FIGURE_SOURCING,
  letters: LETTER_WORDS,
  lines: LINE_WORDS,
};
