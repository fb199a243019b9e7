import type { CueVerb } from '../language/cue-verb';
import type { Language } from '../language/language';
import type { NominalCue } from '../language/nominal-cue';
import type { Pronoun } from '../language/pronoun';
import type { SourceWords } from '../language/source-words';
import type { EntityKind } from '../model/entity';

/** A language's rows, indexed by word form. */
export interface Lexicon {
  readonly frequent: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly beforeArticles: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  readonly connectives: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly be: ReadonlySet<string>;
  readonly pastForms: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly clipped: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  /** Those of them that are abbreviations only with a capital. */
  readonly capitalAbbreviations: ReadonlySet<string>;
  readonly ambiguousAbbreviations: ReadonlySet<string>;
  /** Rows with a particle stand before the one without. */
  readonly cues: ReadonlyMap<string, readonly CueVerb[]>;
  readonly nominalCues: ReadonlyMap<string, NominalCue>;
  readonly perspectives: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly honorifics: ReadonlyMap<
    string,
    'female' | 'male' | null
  > /** Short form of address → the office it is short for. */;
  readonly shortTitles: ReadonlyMap<string, string>;
  /** Given name → the gender it tells. */
  readonly givenNames: ReadonlyMap<string, 'female' | 'male' | null>;
  /** Short form of a given name → the names it stands for. */
  readonly shortGivenNames: ReadonlyMap<string, readonly string[]>;
  /** Noun for somebody → the gender it tells. */
  readonly callings: ReadonlyMap<string, 'female' | 'male' | null>;
  readonly nameParticles: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** Adjectives and people of countries: *Norian*, *Norians*. */
  readonly demonyms: ReadonlySet<string>;
  /** Names of countries in several words. */
  readonly longCountries: ReadonlySet<string>;
  readonly capitals: ReadonlyMap<string, string>;
  readonly heads: ReadonlyMap<string, EntityKind>;
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  /** Possessive → the pronoun that means the owner. */
  readonly possessives: ReadonlyMap<string, string>;
  /** Ending of a body’s name → the kind it tells; null where it tells none. */
  readonly bodyEndings: ReadonlyMap<string, string | null>;
  readonly sources: Readonly<
    Record<
      Exclude<
        keyof SourceWords,
        'severalEndings' | 'together' | 'shortWritings' | 'findings' | 'shortNames' | 'inNames'
      >,
      ReadonlySet<string>
    >
  > & {
    readonly together: ReadonlyMap<string, number>;
    readonly shortWritings: ReadonlyMap<string, string>;
    readonly shortNames: ReadonlyMap<string, string>;
    readonly inNames: ReadonlyMap<string, readonly string[]>;
  };
  readonly connectors: ReadonlySet<string>;
  readonly generations: ReadonlySet<string>;
  readonly joints: ReadonlySet<string>;
  readonly leads: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly namesakes: ReadonlySet<string>;
  /** Endings of bodies’ names that are surnames too. */
  readonly surnames: ReadonlySet<string>;
  readonly ranks: ReadonlySet<string>;
  readonly postnominals: ReadonlySet<string>;
  /** Noun that says what kind of body is meant → the kind. */
  readonly bodyKinds: ReadonlyMap<string, string>;
  /** Whole name of a body → its kind. */
  readonly kindsOfNamed: ReadonlyMap<string, string>;
  /** Kind of body → the other kinds by whose nouns it is called too. */
  readonly widerKinds: ReadonlyMap<string, readonly string[]>;
}

/** Most forms are of one verb alone, whose forms then share a list: lists that grow take much room while a worker starts. */
function cuesOf(language: Language): Map<string, readonly CueVerb[]> {
  const cues = new Map<string, readonly CueVerb[]>();
  for (const row of language.cueVerbs) {
    const alone = [row];
    for (const form of row.forms) {
      const others = cues.get(form);
      if (others === undefined) cues.set(form, alone);
      else cues.set(form, row.particle ? [row, ...others] : [...others, row]);
    }
  }
  return cues;
}

/** Written into one by one: thousands of pairs would be made and thrown away while a worker starts. */
function gendersOf(language: Language): Map<string, 'female' | 'male' | null> {
  const genders = new Map<string, 'female' | 'male' | null>();
  for (const { gender, forms } of language.givenNames) for (const form of forms) genders.set(form, gender);
  return genders;
}

const known = new WeakMap<Language, Lexicon>();

/** The index of a language; built once. */
export function lexiconOf(language: Language): Lexicon {
  const made = known.get(language);
  if (made) return made;
  const lexicon: Lexicon = {
    frequent: new Set(language.frequent),
    determiners: new Set(language.determiners),
    articles: new Set(language.articles),
    beforeArticles: new Set(language.beforeArticles),
    relatives: new Set(language.relatives),
    coordinators: new Set(language.coordinators),
    connectives: new Set(language.connectives),
    subordinators: new Set(language.subordinators),
    prepositions: new Set(language.prepositions),
    auxiliaries: new Set(language.auxiliaries),
    be: new Set(language.be),
    pastForms: new Set(language.pastForms),
    adverbs: new Set(language.adverbs),
    negations: new Set(language.negations),
    times: new Set(language.times),
    openers: new Set(language.openers),
    clipped: new Set(language.clipped),
    abbreviations: new Set(language.abbreviations.map((word) => word.toLowerCase())),
    capitalAbbreviations: new Set(
      language.abbreviations.filter((word) => word !== word.toLowerCase()).map((word) => word.toLowerCase()),
    ),
    ambiguousAbbreviations: new Set(language.ambiguousAbbreviations),
    cues: cuesOf(language),
    nominalCues: new Map(language.nominalCues.flatMap((row) => row.forms.map((form) => [form, row]))),
    perspectives: new Set(language.perspectives),
    titles: new Set(language.titles),
    honorifics: new Map(language.honorifics.map((row) => [row.form, row.gender])),
    shortTitles: new Map(
      language.honorifics.flatMap(({ form, title }) => (title ? [[form, title] as const] : [])),
    ),
    givenNames: gendersOf(language),
    shortGivenNames: new Map(language.shortGivenNames.map(([short, ...names]) => [short, names])),
    callings: new Map(language.callings.map((row) => [row.form, row.gender])),
    nameParticles: new Set(language.nameParticles),
    places: new Set(language.places),
    demonyms: new Set(language.countries.flatMap(({ adjectives, people }) => [...adjectives, ...people])),
    longCountries: new Set(
      language.countries.flatMap(({ forms }) => forms.filter((form) => form.includes(' '))),
    ),
    capitals: new Map(language.capitals),
    heads: new Map(language.heads.map((row) => [row.form, row.kind])),
    pronouns: new Map(language.pronouns.map((row) => [row.form, row])),
    possessives: new Map(language.possessives.map((row) => [row.form, row.of])),
    bodyEndings: new Map([
      ...language.bodyEndings.map((form) => [form, null] as const),
      ...language.bodyKinds.flatMap(({ kind, endings }) => endings.map((form) => [form, kind] as const)),
    ]),
    sources: {
      manyAsOne: new Set(language.sources.manyAsOne),
      vagueBodies: new Set(language.sources.vagueBodies),
      tellingBodies: new Set(language.sources.tellingBodies),
      issued: new Set(language.sources.issued),
      writings: new Set([...language.sources.writings, ...language.sources.findings]),
      studies: new Set([...language.sources.studies, ...language.sources.findings]),
      printed: new Set(language.sources.printed),
      anyDocument: new Set([...language.sources.anyDocument, ...language.sources.findings]),
      selfNamed: new Set(language.sources.selfNamed),
      goneBackTo: new Set(language.sources.goneBackTo),
      together: new Map(language.sources.together),
      shortWritings: new Map(language.sources.shortWritings),
      shortNames: new Map(language.sources.shortNames),
      inNames: new Map(language.sources.inNames),
      anyPerson: new Set(language.sources.anyPerson),
      stages: new Set(language.sources.stages),
      epithets: new Set(language.sources.epithets),
      posts: new Set(language.sources.posts),
      several: new Set(language.sources.several),
      everybody: new Set(language.sources.everybody),
      anyOf: new Set(language.sources.anyOf),
      parting: new Set(language.sources.parting),
      parts: new Set(language.sources.parts),
      answers: new Set(language.sources.answers),
      issuing: new Set(language.sources.issuing),
      sending: new Set(language.sources.sending),
      keepers: new Set(language.sources.keepers),
      pages: new Set(language.sources.pages),
      participles: new Set(language.sources.participles),
      former: new Set(language.sources.former),
      camps: new Set(language.sources.camps),
      asked: new Set(language.sources.asked),
      questions: new Set(language.sources.questions),
      goingOn: new Set(language.sources.goingOn),
    },
    connectors: new Set(language.names.connectors),
    generations: new Set(language.names.generations),
    joints: new Set(language.names.joints),
    leads: new Set(language.names.leads),
    parties: new Set(language.names.parties),
    regions: new Set(language.names.regions),
    namesakes: new Set(language.names.namesakes),
    surnames: new Set(language.names.surnames),
    ranks: new Set(language.ranks),
    postnominals: new Set(language.postnominals),
    kindsOfNamed: new Map(
      language.bodyKinds.flatMap(({ kind, named = [] }) => named.map((name) => [name, kind] as const)),
    ),
    widerKinds: new Map(language.bodyKinds.map(({ kind, wider = [] }) => [kind, wider] as const)),
    bodyKinds: new Map(
      language.bodyKinds.flatMap(({ kind, called }) => called.map((form) => [form, kind] as const)),
    ),
  };
  known.set(language, lexicon);
  return lexicon;
}

/** Whether a word before a noun leaves open which one is meant: `the [provincial] department`, `the [2016] campaign`. */
export const isAnyOf = ({ sources }: Lexicon, word: string): boolean =>
  sources.anyOf.has(word) || sources.anyOf.has(word.slice(word.lastIndexOf('-') + 1)) || !/\p{L}/u.test(word);
