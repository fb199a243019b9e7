/** Words and endings by which the names of people and bodies are read. All lower case. */
export interface NameWords {
  /** Words that join an office to its field: *Secretary of State*, *Coordinator for Strategic Communications*. */
  readonly connectors: readonly string[];
  /** What stands behind a surname and is none: *Jr*. */
  readonly generations: readonly string[];
  /** Words that join the parts of a body’s name: *the Department of Fish and Game*. */
  readonly joints: readonly string[];
  /** Endings of nouns for what somebody does, by which a capital at the head of a sentence is told from a name. */
  readonly trades: readonly string[];
  /** Words that lead to the name of a place or a body and are nobody’s given name: *New*, *Northern*, *Las*. */
  readonly leads: readonly string[];
  /** What somebody is by party; never the end of a name: *the Tarn Republican*. */
  readonly parties: readonly string[];
  /** Days, months and words of the grammar that are names of people as well: *Theresa May*, *Will*. */
  readonly namesakes: readonly string[];
  /** Endings of bodies and places that are surnames as well: *Rosa Park*. */
  readonly surnames: readonly string[];
  /** Letters that stand for a part of a country behind a town, with their stops: *N.C.* */
  readonly regions: readonly string[];
  /** Endings by which a word at the head of a sentence is an adjective or a participle rather than a name. */
  readonly qualities: readonly string[];
  /** Endings of what stands behind a hyphen in no name: *Corden-born*. Those of `roles` and past forms count too. */
  readonly compounds: readonly string[];
  /** Words with which broadcasts end that are called by their host: *The Ann Lee Show*. */
  readonly broadcasts: readonly string[];
  /** Endings of nouns for people by what they do or are; a list of all would never end. */
  readonly roles: readonly string[];
}
