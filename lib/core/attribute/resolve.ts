import type { FoundMention } from '../model/finding';
import type { Span } from '../model/span';
import { isAnyOf } from '../text/lexicon';
import { wordFrom, wordsOf } from '../text/locate';
import type { Reading } from '../text/reading';
import type { Word } from '../text/words';
import { Appearances } from './appearances';
import { apposed } from './apposition';
import { type BodyNames, bodyNames } from './body-names';
import { type Cast, namesWithin, type Placed } from './cast';
import { descriptionsOf, isRelation, lastNew } from './descriptions';
import type { Range } from './pattern';
import { gatherPeople, type Known, newcomer } from './people';
import { learnGenders, personMeant, sentenceOf } from './pronoun-reference';
import type { Joined } from './run-on';
import { nameEnd } from './source/name-end';
import { partsOf, trimmed } from './source/parts';
import { type SourcePhrase, sourcePhrase } from './source-phrase';

/** An office that more of an article bear tells nobody, and is not looked through. */
const BEARERS = 16;
/** Longest name of the owner of a document, in words. */
const OWNER = 12;
/** How many sentences later `it` and `the company` may still mean the body that spoke. */
const NEAR = 3;
/** How many sentences back one of several bodies of a kind may have been named to be the one that is meant. */
const CLOSE = 1;
/** How far back somebody new of the same description is looked for, in words. */
const FAR = 400;

/** Somebody who spoke last: in which sentence, as its index. */
interface Spoke {
  readonly known: Known;
  readonly sentence: number;
}

export interface Resolution {
  readonly known: readonly Known[];
  /** Per draft: who speaks, or null where the text leaves it open. */
  readonly speakers: readonly (Known | null)[];
}

const byStart = (a: FoundMention, b: FoundMention): number => a.span.start - b.span.start;

/** Apostrophes that are set wrong or stand alone: the one who is named owns what follows. */
const OWNERS: ReadonlySet<string> = new Set(['‘', '’', "'"]);

const initialsOf = (name: string): string =>
  name
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase())
    .join('');

/** How many words may lead to the name with which a sentence begins: `Supermarket chain Tarn`. */
const LEADING = 4;
/** Words of a sentence in which a writing is looked for. */
const SENTENCE = 80;
/** How far from a name what says which office it is stands, in words; and at how many of its places that is looked for. */
const BEFORE = 3;
const BEHIND = 6;
const NAMED = 12;
/** Marks behind the place where a report was filed. */
const DATELINE: ReadonlySet<string> = new Set(['(', '—', '–', '-']);

/** Marks at which it ends; how far behind its first word that is looked for, and how long the subject is behind it. */
const DASHES: ReadonlySet<string> = new Set(['—', '–', '-', '--']);
const PLACED = 10;
const SUBJECT = 14;

const isSeveral = (reading: Reading, lower: string): boolean =>
  lower.length > 5 && reading.language.sources.severalEndings.some((ending) => lower.endsWith(ending));

/** Takes sources to whom they mean, within one article. What cannot be told stays open. */
class Resolver {
  readonly known: Known[];
  private readonly cast: Cast;
  private readonly bodies: BodyNames;
  private readonly called = new Map<string, Known>();
  /** Who put out the last statement, letter … that was spoken of. */
  private readonly issued = new Map<string, Known>();
  private readonly bearers = new Map<string, Set<Known>>();
  private readonly initials: ReadonlySet<string>;
  private readonly appearances: Appearances;
  /** Who spoke last; and the last body or document that did. */
  private spoke: Spoke | null = null;
  private body: Spoke | null = null;

  constructor(
    private readonly reading: Reading,
    mentions: readonly FoundMention[],
    drafts: readonly Joined[],
  ) {
    const { people, of } = gatherPeople(mentions, ({ span }) =>
      isRelation(reading, wordFrom(reading, span.start)),
    );
    this.known = people;
    const names = mentions
      .filter((mention) => mention.kind === 'name' && mention.entity === 'person')
      .map((mention): Placed => ({ ...mention, ...wordsOf(reading, mention.span) }));
    const placed = new Map<object, Known>();
    mentions
      .filter((mention) => mention.kind === 'name' && mention.entity === 'person')
      .forEach((mention, index) => {
        const known = of.get(mention);
        if (known) placed.set(names[index] as Placed, known);
      });
    this.cast = { names, of: placed };
    for (const one of names) {
      const known = placed.get(one);
      if (known) for (const title of descriptionsOf(reading, one.from, one.to)) known.titles.add(title);
    }
    for (const known of people) {
      for (const title of [...known.titles]) {
        this.call(known, title);
        const whole = reading.lexicon.shortTitles.get(title);
        if (whole) this.call(known, whole);
        known.gender ??= reading.lexicon.callings.get(title) ?? null;
      }
    }
    this.initials = new Set(people.map(({ name }) => initialsOf(name)));
    learnGenders(reading, this.cast);
    this.bodies = bodyNames(reading, names, mentions);
    const contents = drafts.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
    const sources = new Set(drafts.flatMap(({ source }) => (source ? [source.from] : [])));
    this.appearances = new Appearances(
      reading,
      this.cast,
      contents,
      sources,
      (noun) => {
        const bearers = this.bearers.get(noun);
        return bearers?.size === 1 ? ([...bearers][0] ?? null) : null;
      },
      (at, gender) => personMeant(reading, this.appearances, at, gender, []),
    );
  }

  /** Who a source means. */
  speaker(written: Range, content: readonly Span[]): Known | null {
    const source = trimmed(this.reading, written);
    const { lower } = this.reading.words[source.from] as Word;
    if (source.to - source.from === 1) {
      const pronoun = this.reading.lexicon.possessives.get(lower) ?? lower;
      const { start, end } = this.reading.words[source.from] as Word;
      const isWho = pronoun === 'who' && this.reading.text.slice(start, end) === 'WHO';
      if (this.reading.lexicon.pronouns.has(pronoun) && !isWho)
        return this.pronoun(pronoun, source.from, content);
    }
    if (this.isDateline(source)) return this.behindDateline(source);
    const several = this.several(source);
    if (several) return several;
    const phrase = sourcePhrase(this.reading, source, this.peopleIn(source));
    if (phrase.person) {
      const known = this.cast.of.get(phrase.person) ?? null;
      const noun = phrase.head >= 0 ? (this.reading.words[phrase.head] as Word).lower : null;
      if (known && noun) this.call(known, noun);
      return known;
    }
    if (phrase.name) return this.named(phrase, phrase.name, source);
    const beside = phrase.head >= 0 ? apposed(this.reading, this.cast, source, phrase.head) : null;
    if (beside) return this.cast.of.get(beside) ?? null;
    if (phrase.description && phrase.head >= 0)
      return this.described(phrase, phrase.description, source, content);
    return null;
  }

  /** `SEOUL (Corden News) — `: where a report was filed, at the head of a paragraph. */
  private isDateline({ from, to }: Range): boolean {
    const { reading } = this;
    const next = reading.words[to]?.lower ?? '';
    let shouted = true;
    for (let at = from; at < to; at++) {
      const { start, end, capital } = reading.words[at] as Word;
      const surface = reading.text.slice(start, end);
      if (!capital) return false;
      shouted &&= surface.length > 3 && surface === surface.toUpperCase();
    }
    const place = to === from + 1 && reading.lexicon.places.has((reading.words[from] as Word).lower);
    if (!(shouted && next === ',') && !((shouted || place) && DATELINE.has(next))) return false;
    const sentence = reading.sentences[sentenceOf(reading, from)];
    return sentence?.from === from && reading.blocks[sentence.block]?.from === from;
  }

  /** `BUFFALO, N.Y. — [coach Ann Lee] said`: who speaks behind the place where a report was filed. */
  private behindDateline({ to }: Range): Known | null {
    const { words, lexicon } = this.reading;
    let from = to;
    while (from < to + PLACED && !DASHES.has(words[from]?.lower ?? '')) from++;
    while (DASHES.has(words[from]?.lower ?? '')) from++;
    let end = from;
    while (end < from + SUBJECT && words[end]?.kind === 'word' && !lexicon.cues.has(words[end]?.lower ?? ''))
      end++;
    if (end === from || !lexicon.cues.has(words[end]?.lower ?? '') || from >= to + PLACED) return null;
    return this.isDateline({ from, to: end }) ? null : this.speaker({ from, to: end }, []);
  }

  /** `Lee and Tarn`: all of whom a source names, where each part of it is a whole name. */
  private several(source: Range): Known | null {
    const parts = partsOf(this.reading, source);
    const all = parts.map((part) => this.wholly(part));
    if (all.length === 0 || all.some((one) => one === null)) return null;
    const names = all.map((one) => (one as Known).name);
    if (new Set(names).size < names.length) return null;
    const name = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
    return this.take('group', name, source, 'name');
  }

  /** Whom some words mean that are a name and nothing else, and stand elsewhere as one too. */
  private wholly(part: Range): Known | null {
    const [one, other] = this.peopleIn(part);
    if (one)
      return !other && one.from === part.from && one.to === part.to ? (this.cast.of.get(one) ?? null) : null;
    const { words, lexicon } = this.reading;
    const from = lexicon.determiners.has(words[part.from]?.lower ?? '') ? part.from + 1 : part.from;
    const name = { from, to: part.to };
    if (from >= part.to || nameEnd(this.reading, from, part.to) !== part.to || !this.bodies.isName(name))
      return null;
    return this.take('body', this.bodies.fullest(name), name, 'name');
  }

  /** Remembers who has spoken, and where. */
  heard(known: Known, sentence: number, at: number): void {
    this.spoke = { known, sentence };
    this.appearances.speak(known, at);
    if (known.kind === 'body') this.issue(known, sentence);
    if (known.kind === 'body' || known.kind === 'document') this.body = { known, sentence };
  }
  /** Remembers by which writing a body spoke: `Tarnworth said in a statement … the statement added`. */
  private issue(known: Known, sentence: number): void {
    const { sentences, words, quotedBy } = this.reading;
    const { from, to } = sentences[sentence] as { from: number; to: number };
    for (let at = from; at < Math.min(to, from + SENTENCE); at++) {
      const { lower } = words[at] as Word;
      if ((quotedBy[at] as number) < 0 && this.reading.lexicon.sources.issued.has(lower))
        this.issued.set(lower, known);
    }
  }

  /** Remembers what somebody is called beside the name. */
  private call(known: Known, title: string): void {
    known.titles.add(title);
    const set = this.bearers.get(title) ?? new Set();
    this.bearers.set(title, set.add(known));
  }

  private peopleIn(source: Range): Placed[] {
    return namesWithin(this.cast, source);
  }

  private pronoun(form: string, at: number, content: readonly Span[]): Known | null {
    const row = this.reading.lexicon.pronouns.get(form);
    if (row?.person !== 3 || form === 'who') return null;
    if (row.gender === 'thing') return this.thing(at, content);
    if (row.many) return this.spoke?.known.kind === 'group' ? this.spoke.known : null;
    const known = personMeant(this.reading, this.appearances, at, row.gender, content);
    if (known) known.gender ??= row.gender;
    return known;
  }

  /** `it`: the body with which this sentence or the one before it begins, else the one that spoke last. */
  private thing(at: number, content: readonly Span[]): Known | null {
    const here = sentenceOf(this.reading, at);
    for (const index of [here, here - 1]) {
      const body = this.subjectOf(index, at, content);
      if (body) return body;
    }
    return this.isSpokenPast(at) ? null : this.lastBody(at);
  }

  /** The body that a sentence is about: a name that no preposition leads to, before its verb. `before`: a word. */
  private subjectOf(index: number, before: number, content: readonly Span[]): Known | null {
    const { sentences, words, lexicon, quotedBy } = this.reading;
    const sentence = sentences[index];
    if (!sentence || (quotedBy[sentence.from] as number) >= 0) return null;
    const limit = Math.min(before, sentence.to);
    let from = sentence.from;
    // `In a statement, Tarnworth …`
    if (lexicon.prepositions.has(words[from]?.lower ?? ''))
      while (from < limit && words[from - 1]?.lower !== ',') from++;
    let name = this.bodies.firstIn(from, limit);
    // `Rating agency Tarn & Weir`
    if (name && !this.leadsOn(name)) name = this.bodies.firstIn(name.to, limit);
    if (!name || !this.leadsOn(name) || name.from > from + LEADING) return null;
    if (namesWithin(this.cast, { from: sentence.from, to: name.to }).length > 0) return null;
    const { start, lower } = words[name.from] as Word;
    if (content.some((span) => span.start <= start && start < span.end)) return null;
    const unsure = name.to - name.from === 1 || this.bodies.isCommon(lower) || lexicon.frequent.has(lower);
    if (unsure && !this.bodies.isName(name)) return null;
    for (let at = from; at < name.from; at++) {
      const { lower, kind } = words[at] as Word;
      if (lexicon.prepositions.has(lower) || kind === 'mark' || lexicon.subordinators.has(lower)) return null;
    }
    return this.take('body', this.bodies.fullest(name), name, 'name');
  }

  /** Whether the sentence goes on behind a name as behind its subject. */
  private leadsOn({ to }: Range): boolean {
    const { words, lexicon } = this.reading;
    const next = words[to];
    if (!next || next.lower === "'s") return false;
    const { lower } = next;
    return lexicon.auxiliaries.has(lower) || lexicon.cues.has(lower) || lower === ',' || lower.endsWith('ed');
  }

  /** The body that spoke last, where nobody else has spoken since and it is near. */
  private lastBody(at: number): Known | null {
    const here = sentenceOf(this.reading, at);
    if (!this.body || here - this.body.sentence > NEAR) return null;
    return this.spoke?.known === this.body.known ? this.body.known : null;
  }

  /**
   * Whether a paragraph has begun with another sentence since the last body spoke: `The council’s office was shorter. It
   * said …` is said by whoever that sentence is about.
   */
  private isSpokenPast(at: number): boolean {
    const { sentences } = this.reading;
    const here = sentenceOf(this.reading, at);
    const block = sentences[here]?.block;
    if (!this.body || sentences[this.body.sentence]?.block === block) return false;
    return sentences[here - 1]?.block === block;
  }

  /**
   * `the company`, `the agency`: the only body of the kind that was named before, of several the one that spoke last or
   * was named last; else the body that spoke last, unless it is of another kind. `plain`: nothing but the noun.
   */
  private ofKind(kind: string, noun: string, at: number, plain: boolean): Known | null {
    const { bodies, reading } = this;
    const place = { from: at, to: at + 1 };
    const spoke = this.lastBody(at);
    if (spoke && bodies.isOfKind(spoke.name, kind)) return spoke;
    const near = reading.sentences[Math.max(0, sentenceOf(reading, at) - CLOSE)]?.from ?? 0;
    const named = bodies.onlyOfKind(kind, 0, at) ?? (plain ? bodies.onlyOfKind(kind, near, at) : null);
    if (named) return this.take('body', named, place, 'description');
    if (bodies.hasKind(kind, at)) return null;
    if (!plain || !spoke) return null;
    const other = bodies.kindOf(spoke.name);
    const { heads, bodyKinds } = reading.lexicon;
    const last = spoke.name.slice(spoke.name.lastIndexOf(' ') + 1).toLowerCase();
    if (other ? other !== kind && kind !== 'company' : kind === 'campaign') return null;
    return last !== noun && heads.get(last) === 'body' && !bodyKinds.has(last) ? null : spoke;
  }

  /** A source that is called by a name of capitals which is nobody's of the people known. */
  private named(phrase: SourcePhrase, name: Range, source: Range): Known | null {
    const { reading } = this;
    const { lexicon } = reading;
    const first = reading.words[name.from] as Word;
    const last = (reading.words[name.to - 1] as Word).lower;
    const single = name.to - name.from === 1;
    const surface = reading.text.slice(first.start, first.end);
    const shouted = surface.length > 1 && surface === surface.toUpperCase();
    if (single && (surface.length < 2 || (lexicon.pronouns.has(first.lower) && !shouted))) return null;
    const owns = reading.words[name.to]?.lower === "'s";
    if (!owns && OWNERS.has(reading.text.charAt((reading.words[name.to - 1] as Word).end))) return null;
    if (single && this.isTitled(name)) return this.take('body', `The ${surface}`, name, 'name');
    // `REPORT`: a word of the text, shouted.
    if (single && shouted && surface.length > 4 && (this.bodies.isCommon(last) || lexicon.heads.has(last)))
      return null;
    const isProper = this.bodies.isName(name) && !this.bodies.isCommon(last);
    if (single && isSeveral(reading, first.lower) && !isProper) return null;
    // `I’d`
    if (single && lexicon.pronouns.has(first.lower.split("'")[0] ?? '')) return null;
    const { person, several } = reading.language.anonymity;
    if (single && (person.includes(first.lower) || several.includes(first.lower))) return null;
    let offices = true;
    for (let at = name.from; at < name.to; at++)
      offices &&= lexicon.titles.has((reading.words[at] as Word).lower);
    if (offices) return this.bearer(last, source);
    const opens = name.from === 0 || reading.sentences[sentenceOf(reading, name.from)]?.from === name.from;
    const adverb = single && (first.lower.endsWith('ly') || first.lower.endsWith('ing'));
    if (opens && (adverb || lexicon.openers.has(first.lower) || lexicon.determiners.has(first.lower)))
      return null;
    // `the First Lady`, `The MEC`: what somebody is called, with a capital.
    if (phrase.head < 0 && (single || lexicon.titles.has(last))) {
      const bearer = this.bearer(last, source);
      if (bearer) return bearer;
      if (lexicon.titles.has(last) && (single || this.bodies.isCommon(last))) return null;
    }
    if (single && phrase.article === 'open') {
      if (lexicon.heads.get(last) === 'group' || (lexicon.heads.has(last) && opens))
        return this.described({ ...phrase, head: name.from, article: 'definite' }, name, source, []);
      // At the head of a sentence any word has a capital; alone it must have one elsewhere too.
      if (
        opens &&
        !shouted &&
        (this.bodies.isCommon(last) || (!this.bodies.isName(name) && last.endsWith('s')))
      )
        return null;
      if (shouted && this.hasInitials(surface)) return null;
    }
    const behind = this.behindOffice(name);
    if (behind) return this.take('person', this.textOf(behind), behind, 'name');
    const noun = phrase.head >= 0 ? (reading.words[phrase.head] as Word).lower : '';
    const human = lexicon.titles.has(noun) || lexicon.heads.get(noun) === 'unnamed';
    if (human && name.to - name.from <= 3) return this.take('person', this.textOf(name), name, 'name');
    const fullest =
      (single && phrase.article === 'definite' ? this.bodies.clipped(surface) : null) ??
      this.bodies.fullest(name);
    const unsure = single && !shouted && fullest === surface && !lexicon.places.has(last);
    if (unsure && this.bodies.endsOthers(last)) return null;
    const surname = single && !shouted && fullest !== surface && fullest.endsWith(` ${surface}`);
    return this.take(surname && !lexicon.bodyEndings.has(last) ? 'person' : 'body', fullest, name, 'name');
  }

  /** `Corden City Mayor [Zab Orlin]`: the name behind an office that capitals lead to. */
  private behindOffice({ from, to }: Range): Range | null {
    const { words, lexicon } = this.reading;
    for (const start of [to - 2, to - 3]) {
      if (start <= from + 1 || !lexicon.titles.has(words[start - 1]?.lower ?? '')) continue;
      const all = words.slice(start, to);
      const plain = all.every(
        ({ capital, lower }) =>
          capital &&
          !lexicon.bodyEndings.has(lower) &&
          !lexicon.heads.has(lower) &&
          !lexicon.places.has(lower),
      );
      if (plain) return { from: start, to };
    }
    return null;
  }

  /** `according to The Tarn`: an article with a capital within a sentence belongs to the name. */
  private isTitled({ from }: Range): boolean {
    const { words, sentences, lexicon } = this.reading;
    const before = words[from - 1];
    if (!before?.capital || !lexicon.determiners.has(before.lower) || words[from - 2]?.kind !== 'word')
      return false;
    return sentences[sentenceOf(this.reading, from)]?.from !== from - 1;
  }

  /** `OW` where an Orla Wend is known: a person's initials or a body's, which is not told. */
  private hasInitials(letters: string): boolean {
    return this.initials.has(letters);
  }

  private described(
    phrase: SourcePhrase,
    description: Range,
    source: Range,
    content: readonly Span[],
  ): Known | null {
    const { reading } = this;
    const noun = (reading.words[phrase.head] as Word).lower;
    const kind = reading.lexicon.heads.get(noun);
    const owner = phrase.owner >= 0 ? this.ownerOf(phrase.owner, content) : null;
    if (phrase.article !== 'open' && phrase.owner < 0) {
      const bearer = this.bearer(noun, source, description);
      if (bearer) return bearer;
    }
    const comesFrom = kind === 'document' || kind === 'group' || noun.endsWith('s');
    if (phrase.origin && comesFrom) {
      const issuer = this.speaker(phrase.origin, []);
      if (issuer?.kind === 'body' || (issuer?.kind === 'person' && kind === 'document')) return issuer;
    }
    if (this.reading.lexicon.sources.manyAsOne.has(noun)) return this.body_(phrase, description, noun, owner);
    if (kind === 'group')
      return this.take('group', this.textOf(description).toLowerCase(), description, 'description');
    if (kind === 'body' || reading.lexicon.bodyKinds.has(noun))
      return this.body_(phrase, description, noun, owner);
    if (kind === 'document') return this.document(phrase, description, noun, owner);
    if (reading.lexicon.titles.has(noun) && phrase.article === 'definite') return null;
    return this.take('unnamed', this.textOf(description).toLowerCase(), description, 'description');
  }

  private ownerOf(at: number, content: readonly Span[]): Known | null {
    const form = this.reading.lexicon.possessives.get((this.reading.words[at] as Word).lower);
    return form ? this.pronoun(form, at, content) : null;
  }

  /** `the secretary`, `the 58-year-old`: the one of the article who is called so, unless somebody new was since. */
  private bearer(noun: string, source: Range, description: Range = source): Known | null {
    const kind = this.reading.lexicon.heads.get(noun);
    if (
      kind === 'body' ||
      kind === 'document' ||
      kind === 'group' ||
      this.reading.lexicon.bodyKinds.has(noun)
    )
      return null;
    if (noun.endsWith('s') && !this.reading.lexicon.titles.has(noun)) return null;
    const set = this.bearers.get(noun);
    if (!set || set.size > BEARERS) return null;
    const all = [...set];
    const told = this.tellingIn(description, noun);
    const bearers = told.length > 0 ? all.filter((one) => this.standsWith(one, told)) : all;
    if (bearers.length !== 1) return null;
    const [only] = bearers;
    const since = lastNew(this.reading, noun, Math.max(0, source.from - FAR), source.from);
    if (this.reading.lexicon.sources.anyPerson.has(noun) && only && !this.isNear(only, source.from))
      return null;
    if (since < 0) return only ?? null;
    const named = this.peopleIn({ from: since, to: source.from });
    return named.some((one) => this.cast.of.get(one) === only) ? (only ?? null) : null;
  }

  /** Whether somebody appeared in the narration shortly before a word. */
  private isNear(known: Known, at: number): boolean {
    const here = sentenceOf(this.reading, at);
    return this.appearances
      .before(at)
      .some(
        (one) =>
          one.known === known && one.at < at && this.appearances.distance(one.sentence, here) <= CLOSE + 1,
      );
  }

  /** `the [Corden] senator`, `the [former] mayor`: the words that say which one. */
  private tellingIn({ from, to }: Range, noun: string): string[] {
    const found: string[] = [];
    for (let at = from; at < to; at++) {
      const { capital, lower } = this.reading.words[at] as Word;
      const office =
        lower === noun ||
        this.reading.lexicon.titles.has(lower) ||
        this.reading.lexicon.determiners.has(lower);
      const parts = this.reading.lexicon.sources.parting.has(lower);
      if ((capital || parts) && !office) found.push(lower);
    }
    return found;
  }

  /** Whether some words stand close to a name of somebody, as what says which office it is. */
  private standsWith({ mentions }: Known, lowers: readonly string[]): boolean {
    const { words } = this.reading;
    return mentions.slice(0, NAMED).some(({ span }) => {
      const { from, to } = wordsOf(this.reading, span);
      const near = words.slice(Math.max(0, from - BEFORE), to + BEHIND).map(({ lower }) => lower);
      return lowers.every((lower) => near.includes(lower));
    });
  }

  private body_(phrase: SourcePhrase, description: Range, noun: string, owner: Known | null): Known | null {
    const { lexicon } = this.reading;
    const name = this.textOf(description);
    if (phrase.owner >= 0) {
      // `her publisher`: somebody, or a body; which is not told.
      if (owner?.kind !== 'person' || noun.endsWith('er')) return null;
      return this.take('body', `${owner.name}’s ${name}`, description, 'description');
    }
    const bare = description.to - description.from === 1;
    const open = phrase.article === 'open' && !this.hasCapital(description);
    if (bare && (!open || this.reading.lexicon.sources.manyAsOne.has(noun))) {
      const named = this.reading.lexicon.sources.vagueBodies.has(noun) ? [] : this.bodies.withNoun(noun);
      const spoke = named.find((one) => this.called.get(`body ${one.toLowerCase()}`) === this.body?.known);
      if (named.length === 1 || spoke)
        return this.take('body', spoke ?? (named[0] as string), description, 'description');
      if (named.length > 1) return null;
      if (this.reading.lexicon.sources.manyAsOne.has(noun))
        return this.take('group', noun, description, 'description');
    }
    const kind = lexicon.bodyKinds.get(noun);
    // `the Weirish manufacturer` says of which country it is, `the Lee campaign` whose it is.
    const isOwn = kind === 'campaign' || this.reading.words[phrase.head]?.capital;
    if (kind && !(isOwn && this.hasCapital(description))) {
      if (phrase.article !== 'definite') return null;
      const meant = this.ofKind(kind, noun, phrase.head, bare);
      if (meant) return meant;
      return !bare && this.reading.lexicon.sources.tellingBodies.has(noun)
        ? this.take('body', name, description, 'description')
        : null;
    }
    if (open) return this.take('unnamed', name.toLowerCase(), description, 'description');
    if (!this.isTelling(description)) return null;
    return this.take('body', name, description, 'description');
  }

  /** Whether the words for a writing that is new to the text are a name of it: `a preliminary report`, `court documents`. */
  private isOwnName(description: Range): boolean {
    const { words, lexicon } = this.reading;
    const { lower } = words[description.to - 1] as Word;
    if (!lower.endsWith('s')) return false;
    const before = words[description.to - 2]?.lower ?? '';
    return description.to - description.from > 1 && lexicon.heads.get(before) === 'body';
  }

  /** Whether some word before a noun says which one is meant: `the [health] ministry`, not `the provincial department`. */
  private isTelling({ from, to }: Range): boolean {
    const { words, lexicon } = this.reading;
    for (let at = from; at < to - 1; at++) {
      const { lower, capital, kind } = words[at] as Word;
      if (capital || (kind === 'word' && !isAnyOf(lexicon, lower))) return true;
    }
    return false;
  }

  private document(
    phrase: SourcePhrase,
    description: Range,
    noun: string,
    owner: Known | null,
  ): Known | null {
    const name = this.textOf(description);
    const bare = !this.isTelling(description);
    if (phrase.owner >= 0) return owner?.kind === 'body' ? owner : null;
    if (phrase.ownedBy >= 0 && phrase.ownedBy - description.from <= OWNER) {
      const before = this.reading.words[description.from - 1]?.lower ?? '';
      const led = this.reading.lexicon.determiners.has(before) ? 1 : 0;
      const issuer = this.speaker({ from: description.from - led, to: phrase.ownedBy }, []);
      if (issuer?.kind === 'body') return issuer;
    }
    const lead = { from: this.firstCapital(description), to: description.to - 1 };
    if (lead.from < lead.to && nameEnd(this.reading, lead.from, lead.to) === lead.to) {
      const called = this.textOf(lead);
      const fullest = this.bodies.fullest(lead);
      // `the US readout`: whose side it is told by, not who put it out.
      const known =
        called.length > 2 && (fullest !== called || (lead.to - lead.from > 1 && this.bodies.isName(lead)));
      if (known && this.peopleIn(lead).length === 0) return this.take('body', fullest, lead, 'name');
    }
    const any = this.reading.lexicon.sources.anyDocument.has(noun) || noun.endsWith('s');
    if (phrase.article === 'open' && any && !this.isOwnName(description))
      return this.take('unnamed', name.toLowerCase(), description, 'description');
    if (bare) {
      const last = this.called.get(`last document ${noun}`);
      if (last) return last;
      if (this.reading.lexicon.sources.issued.has(noun))
        return this.issued.get(noun) ?? this.lastBody(phrase.head);
      const fuller = this.bodies.document(noun);
      // `a new study … the study`: what is new is no name; `the Tarn study` is one.
      if (this.reading.lexicon.sources.anyDocument.has(noun) && (!fuller || fuller === fuller.toLowerCase()))
        return null;
      if (fuller) return this.documentCalled(fuller, noun, description);
    }
    return this.documentCalled(name, noun, description);
  }

  private documentCalled(name: string, noun: string, at: Range): Known {
    const known = this.take('document', name, at, 'description');
    this.called.set(`last document ${noun}`, known);
    return known;
  }

  /** The first word with a capital, or the end. */
  private firstCapital({ from, to }: Range): number {
    let at = from;
    while (at < to && !(this.reading.words[at] as Word).capital) at++;
    return at;
  }

  private hasCapital({ from, to }: Range): boolean {
    for (let at = from; at < to; at++) if (this.reading.words[at]?.capital) return true;
    return false;
  }

  private textOf({ from, to }: Range): string {
    const { words, text } = this.reading;
    return text.slice((words[from] as Word).start, (words[to - 1] as Word).end).replace(/\s+/g, ' ');
  }

  /** The entity that is called by a name, old or new, with this mention. */
  private take(kind: Known['kind'], name: string, at: Range, how: FoundMention['kind']): Known {
    const key = `${kind} ${name.toLowerCase()}`;
    const old = this.called.get(key);
    const known = old ?? newcomer(kind, name.toLowerCase(), name);
    if (!old) {
      this.known.push(known);
      this.called.set(key, known);
    }
    const { words } = this.reading;
    known.mentions.push({
      type: 'mention',
      span: { start: (words[at.from] as Word).start, end: (words[at.to - 1] as Word).end },
      kind: how,
      entity: kind,
      name,
      titles: [],
      gender: null,
      by: 'source',
    });
    return known;
  }
}

/** Names the sources of all drafts, and with them everybody the article speaks of. */
export function resolve(
  reading: Reading,
  mentions: readonly FoundMention[],
  drafts: readonly Joined[],
): Resolution {
  const resolver = new Resolver(reading, [...mentions].sort(byStart), drafts);
  const speakers: (Known | null)[] = [];
  let previous: Known | null = null;
  let document: Known | null = null;
  for (const draft of drafts) {
    let speaker: Known | null = null;
    if (draft.source && draft.inherits !== 'open') speaker = resolver.speaker(draft.source, draft.content);
    else if (draft.continues !== null) speaker = speakers[draft.continues] ?? null;
    else if (draft.inherits === 'document') speaker = document;
    else if (draft.inherits === 'previous') speaker = previous;
    speakers.push(speaker);
    if (speaker) {
      previous = speaker;
      const at = draft.source?.from ?? reading.sentences[draft.sentence]?.from ?? 0;
      resolver.heard(speaker, draft.source ? sentenceOf(reading, draft.source.from) : draft.sentence, at);
    }
    if (speaker?.kind === 'document') document = speaker;
  }
  return { known: resolver.known, speakers };
}
