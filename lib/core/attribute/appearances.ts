import type { Span } from '../model/span';
import { hasClass, sentenceFrom } from '../text/locate';
import type { Reading } from '../text/reading';
import { CALLING, PRONOUN } from '../text/word-classes';
import type { Word } from '../text/words';
import { type Appearance, PRESENCE } from './appearance';
import { type Cast, namesWithin, type Placed } from './cast';
import type { Known } from './people';
import { isUnknownName } from './unknown-name';
import { isVerbForm } from './verb-form';

/** How far before the *and* of a pair its first name begins at most, in words. */
const PAIRED = 5;

/** How far behind a noun the name of the one it means may stand, in words. */
const APPOSED = 10;

/** How far behind the first word of a source the name of the one who is asked begins, in words. */
const ASKED = 8;

/** Appearances that are kept: far more than a paragraph names, so that a list of names costs no more than a story. */
const KEPT = 32;

/** Whether an offset stands in one of some spans, asked in rising order. */
function follower(spans: readonly Span[]): (offset: number) => boolean {
  let next = 0;
  return (offset) => {
    while (next < spans.length && (spans[next] as Span).end <= offset) next++;
    return (spans[next]?.start ?? Number.POSITIVE_INFINITY) <= offset;
  };
}

/** Who appears in an article's narration, taken in word by word. Each word is looked at once. */
export class Appearances {
  private readonly seen: Appearance[] = [];
  private word = 0;
  private name = 0;
  private readonly isTold: (offset: number) => boolean;
  /** Sentences that are nothing but a quotation are no distance: how many others begin up to each one. */
  private readonly ranks: Int32Array;
  /** The sentence in which somebody appeared last as what may be its subject. */
  private led = -1;
  /** The last verb since the last mark, or -1: who is named behind it in its sentence is no subject. */
  private acted = -1;

  /** `contents`: of all attributions, in order of the text; `sources`: words at which a source begins. */
  constructor(
    private readonly reading: Reading,
    private readonly cast: Cast,
    contents: readonly Span[],
    private readonly sources: ReadonlySet<number>,
    /** Whom a common noun means where one of the article alone is called so. */
    private readonly called: (noun: string) => Known | null,
    /** Whom a pronoun of the narration means. */
    private readonly meant: (at: number, gender: 'male' | 'female') => Known | null,
  ) {
    this.isTold = follower(contents);
    this.ranks = new Int32Array(reading.sentences.length);
    let rank = 0;
    reading.sentences.forEach(({ from, to }, index) => {
      const opened = reading.quotedBy[from] ?? -1;
      if (opened < 0 || reading.quotedBy[to - 1] !== opened) rank++;
      this.ranks[index] = rank;
    });
  }

  /** How many sentences of narration lie between two sentences. */
  distance(from: number, to: number): number {
    return (this.ranks[to] ?? 0) - (this.ranks[from] ?? 0);
  }

  /** The last appearances before a word, latest first; what stands there is taken in first. */
  before(at: number): readonly Appearance[] {
    this.advance(at);
    return this.seen;
  }

  /** Somebody speaks at a word; who only `asks` leaves the floor to another. */
  speak(known: Known, at: number, asks: boolean): void {
    this.advance(at);
    this.put({
      known,
      gender: known.gender,
      at,
      sentence: this.sentenceOf(at),
      speaks: true,
      leads: false,
      owns: false,
      presence: asks ? PRESENCE.plain : PRESENCE.speaker,
    });
    if (asks) this.ask(known, at);
  }

  /** `Lee asked [Tarn] whether …`: the one who is asked is expected to speak. */
  private ask(asker: Known, at: number): void {
    const sentence = this.reading.sentences[this.sentenceOf(at)];
    const [name] = namesWithin(this.cast, { from: at + 1, to: Math.min(at + ASKED, sentence?.to ?? 0) });
    const known = name && (this.reading.quotedBy[name.from] as number) < 0 ? this.cast.of.get(name) : null;
    if (!name || !known || known === asker || !this.isObject(name)) return;
    const { from } = name;
    const presence = PRESENCE.speaker;
    this.put({
      known,
      gender: known.gender,
      at: from,
      sentence: this.sentenceOf(from),
      speaks: true,
      leads: false,
      owns: false,
      presence,
    });
  }

  /** Whether a verb stands right before a name that tells or asks somebody something: not `said Lee was ill`. */
  private isObject({ from }: Placed): boolean {
    const rows = this.reading.lexicon.cues.get(this.reading.words[from - 1]?.lower ?? '');
    return rows?.some(({ frame, stance }) => frame === 'tell' || stance === 'asking') ?? false;
  }

  /** `he told [Tarn]`: who is named as the object of the verb behind a pronoun, and is not meant by it. */
  objectOf(pronoun: number): Known | null {
    const [name] = namesWithin(this.cast, { from: pronoun + 2, to: pronoun + 3 });
    if (name?.from !== pronoun + 2 || !this.isObject(name)) return null;
    return this.reading.words[name.to]?.lower === "'s" ? null : (this.cast.of.get(name) ?? null);
  }

  private sentenceOf(at: number): number {
    return sentenceFrom(this.reading, (this.reading.words[at] as Word | undefined)?.start ?? 0);
  }

  private put(one: Appearance): void {
    this.seen.unshift(one);
    if (this.seen.length > KEPT) this.seen.pop();
  }

  private advance(to: number): void {
    const { reading, cast } = this;
    while (this.word < to && this.word < reading.words.length) {
      const at = this.word;
      const name = cast.names[this.name];
      if (name && name.from <= at) {
        this.name++;
        this.word = Math.max(at, name.to);
        this.appear(name);
        continue;
      }
      this.word++;
      if ((reading.quotedBy[at] as number) >= 0) continue;
      const { lower, start, kind, capital } = reading.words[at] as Word;
      if (kind === 'mark') this.acted = -1;
      else if (!capital && isVerbForm(reading.classes[at] as number, lower)) this.acted = at;
      const row = hasClass(reading, at, PRONOUN) ? reading.lexicon.pronouns.get(lower) : undefined;
      if (row && (row.gender === 'male' || row.gender === 'female')) {
        if (this.sources.has(at) || this.isTold(start)) continue;
        const known = this.meant(at, row.gender);
        this.put({
          known,
          gender: row.gender,
          at,
          sentence: this.sentenceOf(at),
          speaks: false,
          leads: false,
          owns: false,
          presence: PRESENCE.subject,
        });
      } else if (capital && isUnknownName(reading, at)) this.unknown(at);
      else if (hasClass(reading, at, CALLING)) this.stranger(at);
    }
  }

  private appear(name: Placed): void {
    const { reading } = this;
    if ((reading.quotedBy[name.from] as number) >= 0 || this.isBeside(name)) return;
    const known = this.cast.of.get(name) ?? null;
    const sentence = this.sentenceOf(name.from);
    const told = this.isTold(name.span.start);
    const place = this.presenceAt(name.from, name.to, sentence);
    const presence = told ? PRESENCE.told : place;
    if (!told && presence !== PRESENCE.owner && !this.isActed(sentence)) this.led = sentence;
    this.put({
      known,
      gender: known?.gender ?? null,
      at: name.from,
      sentence,
      speaks: false,
      presence,
      leads: told && place === PRESENCE.subject,
      owns: !told && reading.words[name.to]?.lower === "'s",
    });
  }

  /** `Orlin defied the question.`: somebody may bear a name of which nothing else is told, and stand above all others. */
  private unknown(at: number): void {
    this.put({
      known: null,
      gender: null,
      at,
      sentence: this.sentenceOf(at),
      speaks: this.sources.has(at),
      leads: false,
      owns: false,
      presence: PRESENCE.speaker,
    });
  }

  /** Whether a name stands in a caption or a credit (`[Ann Lee] / Weir Press`), which the story does not go on from. */
  private isBeside({ from, to }: Placed): boolean {
    const { words, sentences, blocks } = this.reading;
    if (words[to]?.lower === '/' && words[to + 1]?.capital) return true;
    return blocks[sentences[this.sentenceOf(from)]?.block ?? -1]?.kind === 'caption';
  }

  private presenceAt(from: number, to: number, sentence: number): number {
    const { words, lexicon } = this.reading;
    if (words[to]?.lower === "'s") return PRESENCE.owner;
    const before = words[from - 1]?.lower ?? '';
    // `As for Ann Lee, she said`
    if (before === 'for' && words[from - 2]?.lower === 'as') return PRESENCE.subject;
    // `the Lee release`: a surname that says whose or of what sort something is.
    if (lexicon.articles.has(before)) return PRESENCE.owner;
    // `it was Ann Lee who came`
    if (words[to]?.lower === 'who' && words[from - 2]?.lower === 'it') return PRESENCE.subject;
    // `a belief shared by Ann Lee`: who does it.
    if (before === 'by' && words[from - 2]?.lower.endsWith('ed')) return PRESENCE.plain;
    if (lexicon.prepositions.has(before)) return PRESENCE.governed;
    const beside = this.seen[0];
    // `of Ann Lee and Zab Tarn`: both are.
    if (before === 'and' && beside && beside.at >= from - PAIRED && beside.presence < PRESENCE.plain)
      return beside.presence;
    if (this.isActed(sentence)) return PRESENCE.object;
    return this.led === sentence ? PRESENCE.plain : PRESENCE.subject;
  }

  /** Whether a verb stands before the next word in its clause. */
  private isActed(sentence: number): boolean {
    return this.acted >= (this.reading.sentences[sentence]?.from ?? 0);
  }

  /** `A spokesman for the board, Ann Lee,`: whether the next name stands behind the noun, parted from it by one comma. */
  private isApposed(at: number): boolean {
    const { words } = this.reading;
    const next = this.cast.names[this.name];
    if (!next || next.from > at + APPOSED) return false;
    for (let between = at + 1; between < next.from; between++) {
      const { kind } = words[between] as Word;
      if (kind === 'mark') return between === next.from - 1 && words[between]?.lower === ',';
    }
    return false;
  }

  /** `a second woman`, `his lawyer`: a noun for somebody, which no name stands beside. */
  private stranger(at: number): void {
    const { words, lexicon } = this.reading;
    const { lower, capital, start } = words[at] as Word;
    if (capital) return;
    const next = words[at + 1];
    if (next?.capital || next?.lower === "'s") return;
    if (next?.lower === ',' && words[at + 2]?.capital) return;
    let from = at;
    while (
      from > at - 5 &&
      words[from - 1]?.kind === 'word' &&
      !lexicon.determiners.has(words[from]?.lower ?? '')
    )
      from--;
    const article = words[from]?.lower ?? '';
    if (!lexicon.determiners.has(article) && !lexicon.possessives.has(article)) return;
    const before = words[from - 1];
    // An apposition (`Ann Lee, a nurse`) and what somebody is said to be (`was a nurse`) are nobody else.
    if (before?.lower === ',' && words[from - 2]?.capital) return;
    // `Ann Lee, 40 years a nurse,`
    const years = words[from - 2]?.kind === 'number' && words[from - 3]?.lower === ',';
    if (years && before?.lower === 'years' && words[from - 4]?.capital) return;
    if (before && (lexicon.auxiliaries.has(before.lower) || before.lower === 'as')) return;
    const definite = article === 'the' || lexicon.possessives.has(article);
    const sentence = this.sentenceOf(at);
    // `the former mayor`: which one that is, the noun alone does not tell.
    const known = definite && from === at - 1 ? this.called(lower) : null;
    // `the actor`: most likely somebody who is known by name.
    if ((article === 'the' && !known) || this.isApposed(at)) return;
    const told = this.isTold(start);
    const presence = told ? PRESENCE.told : this.presenceAt(from, at + 1, sentence);
    if (!told) this.led = sentence;
    const gender = known?.gender ?? lexicon.callings.get(lower) ?? null;
    this.put({ known, gender, at, sentence, speaks: false, leads: false, owns: false, presence });
  }
}
