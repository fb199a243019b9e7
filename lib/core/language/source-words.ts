/** Words that tell whom a source means, or that it cannot be told. All lower case. */
export interface SourceWords {
  /** Nouns for several who speak as one body. */
  readonly manyAsOne: readonly string[];
  /** Nouns for a body that are no part by which its name is known again. */
  readonly vagueBodies: readonly string[];
  /** Kinds of body that a word before them is enough to tell: *the network operator*. */
  readonly tellingBodies: readonly string[];
  /** Writings that speak for the one who put them out. */
  readonly issued: readonly string[];
  /** Nouns that any document can be called by. */
  readonly anyDocument: readonly string[];
  /** Nouns for a writing that say it only where somebody put it out, else what is done: *a Tarnworth investigation*. */
  readonly writings: readonly string[];
  /** Writings of which the finding is that of whoever put them out: *a poll released on Friday by Tarnworth*. */
  readonly studies: readonly string[];
  /** Nouns of all three sorts above: what somebody found out by counting, trying or reckoning. */
  readonly findings: readonly string[];
  /** Writings that appear in a paper: *an article in the Tarn Post*. */
  readonly printed: readonly string[];
  /** Writings that are named by what they are, whoever put them out: papers of a court, a readout. */
  readonly selfNamed: readonly string[];
  /** Writings that a text goes back to by their noun alone, where it does not say who put them out: *the letter*. */
  readonly goneBackTo: readonly string[];
  /** Words for where papers are kept, which name them: *prison records*. */
  readonly keepers: readonly string[];
  /** Places of the web that are named with whose they are: *the weir board’s website*. */
  readonly pages: readonly string[];
  /** A noun for a writing that is short for another one: *the suit*, of a lawsuit. */
  readonly shortWritings: readonly (readonly [short: string, whole: string])[];
  /** Nouns for people who were named together, with how many they are: *the couple*. */
  readonly together: readonly (readonly [noun: string, count: number])[];
  /** Nouns that many of an article can be called by, one of them or another as it goes. */
  readonly anyPerson: readonly string[];
  /** What says when a body is what it is: *the incoming Tarn administration*. */
  readonly stages: readonly string[];
  /** Nouns by which a text goes on calling somebody it has named, and hardly ever somebody new: *the actress*. */
  readonly epithets: readonly string[];
  /** The same of those who held an office, behind a word that parts them from others: *the former mayor*. */
  readonly posts: readonly string[];
  /** Adjectives that say of what sort a body is, and leave open which one: *the provincial department*. */
  readonly anyOf: readonly string[];
  /** Short names whose letters do not tell the whole one: *VW*, where the text names Volkswagen. */
  readonly shortNames: readonly (readonly [short: string, whole: string])[];
  /** Words before a noun for a body with those that its name has for them: *the appellate court*, a Court of Appeal. */
  readonly inNames: readonly (readonly [word: string, inNames: readonly string[]])[];
  /** Adjectives that part one holder of an office from another: *the former president*. */
  readonly parting: readonly string[];
  /** Endings of nouns for several people by what they do: *Traders*, *Villagers*. */
  readonly severalEndings: readonly string[];
  /** Words for several, or for nobody in particular. */
  readonly several: readonly string[];
  /** Words for everybody or nobody: what these know or say, the outlet tells. */
  readonly everybody: readonly string[];
  /** Labels of turns in a conversation that say who speaks by their part in it alone: *Q*, *Reporter*. */
  readonly parts: readonly string[];
  /** Those of them by which the one who is interviewed speaks: *A*. */
  readonly answers: readonly string[];
  /** Participles that say by whom a writing was put out: *published by*. */
  readonly issuing: readonly string[];
  /** Participles without *-ed* that stand behind a noun for a writing: *a memo seen by …*. */
  readonly participles: readonly string[];
  /** Verbs by which somebody puts out a writing: *the campaign sent a letter*. */
  readonly sending: readonly string[];
  /** Adjectives for somebody who held an office or had a calling and no longer does: *the former mayor*. */
  readonly former: readonly string[];
  /** Nouns for those who stand with somebody, by whose name they are told: *the Tarn campaign*. */
  readonly camps: readonly string[];
  /** Participles with which a sentence says that somebody was asked: *Asked whether …*. */
  readonly asked: readonly string[];
  /** Words that begin a question as it is reported: *whether*. */
  readonly questions: readonly string[];
  /** Lemmas of verbs by which whoever spoke goes on: *he added*. */
  readonly goingOn: readonly string[];
}
