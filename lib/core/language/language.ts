import type { AnonymityWords } from './anonymity-words';
import type { BodyKind } from './body-kind';
import type { Calling } from './calling';
import type { ChannelWords } from './channel-cue';
import type { Country } from './country';
import type { CueVerb } from './cue-verb';
import type { FigureSourcing } from './figure-sourcing';
import type { FigureWords } from './figure-words';
import type { GivenNames } from './given-names';
import type { Head } from './head';
import type { Honorific } from './honorific';
import type { LetterWords } from './letter-words';
import type { LineWords } from './line-words';
import type { NameWords } from './name-words';
import type { NominalCue } from './nominal-cue';
import type { ObservationWords } from './observation-cue';
import type { Possessive, Pronoun } from './pronoun';
import type { RepeatingWords } from './repeating';
import type { SourceWords } from './source-words';
import type { TurningWords } from './turning-word';

/** All that is known of a language, in rows. Adding a language is one folder that fulfils this and one line in `languages.ts`. */
export interface Language {
  /** BCP 47 primary tag. */
  readonly tag: string;
  /** Very frequent small words, by which the language is known from others. */
  readonly frequent: readonly string[];
  readonly determiners: readonly string[];
  readonly articles: readonly string[];
  /** Words behind which an article goes on with the phrase they stand in. */
  readonly beforeArticles: readonly string[];
  /** Pronouns that open a clause about the noun before them. */
  readonly relatives: readonly string[];
  /** Words that join two of a kind. */
  readonly coordinators: readonly string[];
  /** Words that tie a clause to the one before and are no part of what it says. */
  readonly connectives: readonly string[];
  readonly subordinators: readonly string[];
  readonly prepositions: readonly string[];
  readonly auxiliaries: readonly string[];
  /** Forms of *be*, contracted ones among them: before a participle they make a passive. */
  readonly be: readonly string[];
  /** Forms of the past that no ending shows. */
  readonly pastForms: readonly string[];
  readonly adverbs: readonly string[];
  readonly negations: readonly string[];
  readonly times: readonly string[];
  /** Words that are capitalised at the head of a sentence only because they stand there. */
  readonly openers: readonly string[];
  /** Words written with a leading apostrophe. */
  readonly clipped: readonly string[];
  /** Never end a sentence (those with a capital only where they have it) / may end one. */
  readonly abbreviations: readonly string[];
  readonly ambiguousAbbreviations: readonly string[];
  readonly cueVerbs: readonly CueVerb[];
  readonly nominalCues: readonly NominalCue[];
  /** Nouns for what somebody thinks or tells, in `in her view`, `in the words of the mayor`. */
  readonly perspectives: readonly string[];
  readonly titles: readonly string[];
  readonly honorifics: readonly Honorific[];
  readonly givenNames: readonly GivenNames[];
  /** Short forms of given names, each with those it stands for: *Ken*, Kenneth. */
  readonly shortGivenNames: readonly (readonly [short: string, ...names: string[]])[];
  /** Nouns by which somebody is called without a name. */
  readonly callings: readonly Calling[];
  /** Small words inside a person's name. */
  readonly nameParticles: readonly string[];
  readonly places: readonly string[];
  readonly countries: readonly Country[];
  /** Capital → the country whose government it stands for, lower case → its name. */
  readonly capitals: readonly (readonly [capital: string, country: string])[];
  readonly heads: readonly Head[];
  /** Nouns for people of whom nothing more is said. */
  readonly vagueGroups: readonly string[];
  readonly pronouns: readonly Pronoun[];
  readonly possessives: readonly Possessive[];
  /** Words beside the endings of `bodyKinds` that end the name of a body and never that of a person, lower case. */
  readonly bodyEndings: readonly string[];
  /** Forms of address that are part of a name where no other name stands: *Prince Andrew*, *Lord Temple*. */
  readonly ranks: readonly string[];
  /** Letters behind a name that are no part of it: *Ann Lee KC*. */
  readonly postnominals: readonly string[];
  /** Kinds of body, with the nouns that say nothing of which: *the company* alone names nobody. */
  readonly bodyKinds: readonly BodyKind[];
  readonly names: NameWords;
  readonly sources: SourceWords;
  readonly channels: ChannelWords;
  readonly observations: ObservationWords;
  readonly anonymity: AnonymityWords;
  readonly repeating: RepeatingWords;
  readonly turning: TurningWords;
  /** What transcripts put in brackets that nobody said, lower case. */
  readonly stageDirections: readonly string[];
  readonly figures: FigureWords;
  readonly figureSourcing: FigureSourcing;
  readonly letters: LetterWords;
  readonly lines: LineWords;
}
