/**
 * Words that judge. None stands in the interface (SAFETY §8, rule 4): it says what the text gives, never whether that
 * is so. Each is a whole word or, with `*`, how one begins.
 */
const BANNED_EN = [
  'lie',
  'lies',
  'lied',
  'lying',
  'liar*',
  'false*',
  'fake*',
  'wrong*',
  'debunk*',
  'mislead*',
  'misled',
  'expose*',
  'caught',
  'admit*',
  'claim*',
  'myth*',
  'propaganda',
  'bias*',
  'untrue',
  'suspicious',
] as const;

/**
 * The same in Hebrew, each with what it says and the small words allowed before it that are written into one with a noun or a
 * verb (and, the, that, as, to, in, from). A root stands once for each way in which it judges.
 */
const BANNED_HE = [
  // lie, liar, lied; whole words, since `שקר` begins other words as well (`שקראתם`, that you read)
  'שקר',
  'שקרים',
  'שקרי',
  'שקרית',
  'שקריים',
  'שקריות',
  'שקרן',
  'שקרנית',
  'שקרנים',
  'שיקר*',
  // false, untrue
  'כוזב*',
  'כזב*',
  'שגוי*',
  // fake, forged
  'מזויף*',
  'מזויפ*',
  'פייק*',
  // misleading
  'מטעה',
  'מטעים',
  'הטעיה',
  // refute, debunk
  'הפרכ*',
  'מופרך',
  'מופרכ*',
  // claim: the press's word for what it does not believe
  'טוען',
  'טוענ*',
  'טען',
  'טענ*',
  // admit, was caught
  'הודה',
  'הודתה',
  'הודו',
  'נתפס*',
  // expose, myth, propaganda
  'חשיפ*',
  'מיתוס*',
  'תעמול*',
  // biased, suspicious
  'מוטה',
  'מוטים',
  'הטיה',
  'חשוד*',
  'מפוקפק*',
] as const;

const PREFIXES_HE = /^[והשכלבמ]{1,3}/u;

/** Not judgements: where a banned word means something else. The phrase is taken out before looking. */
const EXEMPT = ['lying between two values'] as const;

/**
 * The banned words of both languages that stand in a text, in the order of the lists. What stands in quotation marks is a
 * cue that is being named.
 */
export function judgements(text: string): readonly string[] {
  const own = EXEMPT.reduce((rest, phrase) => rest.replaceAll(phrase, ''), text).replace(/[“”][^“”]*”/g, '');
  const words = (own.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => [
    word,
    word.replace(PREFIXES_HE, ''),
  ]);
  return [...BANNED_EN, ...BANNED_HE].filter((banned) =>
    words.some((word) => (banned.endsWith('*') ? word.startsWith(banned.slice(0, -1)) : word === banned)),
  );
}
