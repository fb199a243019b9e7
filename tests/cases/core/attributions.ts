/**
 * Each case is one text in the notation of `tests/support/marked.ts`; `by`: the pattern that must find it; `kind`. Pieces
 * of one content follow each other. Everybody in them is invented.
 */
export interface AttributionCase {
  readonly difficulty: string;
  readonly notation: string;
  readonly by: string;
  readonly kind: 'direct' | 'mixed' | 'indirect';
}

const row = (
  difficulty: string,
  by: string,
  kind: AttributionCase['kind'],
  notation: string,
): AttributionCase => ({ difficulty, by, kind, notation });

export const FOUND: readonly AttributionCase[] = [
  row(
    'said behind, inverted',
    'trailing-cue',
    'direct',
    '[content “The weir will hold,”] [cue said] [source Ann Lee].',
  ),
  row(
    'said behind, in order',
    'trailing-cue',
    'direct',
    '[content “The weir will hold,”] [source Ann Lee] [cue said].',
  ),
  row('a pronoun', 'trailing-cue', 'direct', '[content “The weir will hold,”] [source she] [cue said].'),
  row(
    'the comma outside, as the British write',
    'trailing-cue',
    'direct',
    '[content ‘The weir will hold’], [source Ann Lee] [cue said].',
  ),
  row(
    'straight marks',
    'trailing-cue',
    'direct',
    '[content "The weir will hold,"] [source Ann Lee] [cue said].',
  ),
  row(
    'a question',
    'trailing-cue',
    'direct',
    '[content “Will the weir hold?”] [source Ann Lee] [cue asked].',
  ),
  row(
    'a title before the name',
    'trailing-cue',
    'direct',
    '[content “The weir will hold,”] said [source Weir Minister Ann Lee].'.replace('said', '[cue said]'),
  ),
  row(
    'an apposition behind the name',
    'trailing-cue',
    'direct',
    '[content “The weir will hold,”] [cue said] [source Ann Lee, the mayor of Corden].',
  ),
  row(
    'an apposition between name and cue',
    'trailing-cue',
    'direct',
    '[content “The weir will hold,”] [source Ann Lee, the mayor of Corden,] [cue said].',
  ),
  row(
    'an adverb before the cue',
    'trailing-cue',
    'direct',
    '[content “The weir will hold,”] [source Ann Lee] later [cue added].',
  ),
  row(
    'an addressee behind the cue',
    'trailing-cue',
    'direct',
    '[content “The weir will hold,”] [source Ann Lee] [cue told] the Corden Echo.',
  ),
  row(
    'circumstances behind the cue',
    'trailing-cue',
    'direct',
    '[content “The weir will hold,”] [source Ann Lee] [cue said] in a statement on Monday.',
  ),
  row(
    'interrupted by the cue',
    'trailing-cue',
    'direct',
    '[content “The weir,”] [cue said] [source Ann Lee], [content “will hold.”]',
  ),
  row(
    'a reporter’s subject before the quoted verb',
    'trailing-cue',
    'mixed',
    '[content The council “chose the weir,”] [source the report] [cue says].',
  ),
  row(
    'a fragment inside what is said',
    'trailing-cue',
    'mixed',
    '[content It matters to keep the weir “in good order” all year], [source Ann Lee] [cue said].',
  ),
  row(
    'a conjunction before it',
    'trailing-cue',
    'direct',
    'But [content “the weir will hold,”] [source Ann Lee] [cue said].',
  ),

  row('a colon', 'leading-cue', 'direct', '[source Ann Lee] [cue said]: [content “The weir will hold.”]'),
  row('a comma', 'leading-cue', 'direct', '[source Ann Lee] [cue said], [content “The weir will hold.”]'),
  row(
    'an addressee',
    'leading-cue',
    'direct',
    '[source Ann Lee] [cue told] reporters: [content “The weir will hold.”]',
  ),
  row(
    'a day and an office before the name',
    'leading-cue',
    'direct',
    'On Tuesday, [source Weir Coordinator for Upper Rivers Ann Lee] [cue told] reporters, [content “We do not open the weir.”]',
  ),
  row(
    'an apposition',
    'leading-cue',
    'direct',
    '[source Ann Lee, 58,] [cue said]: [content “The weir will hold.”]',
  ),
  row(
    'a shared subject',
    'leading-cue',
    'direct',
    '[source Ann Lee] visited the weir and [cue said]: [content “The wall will hold.”]',
  ),
  row(
    'circumstances before the colon',
    'leading-cue',
    'direct',
    '[source She] [cue wrote] in a letter to the town: [content “The weir will hold.”]',
  ),
  row(
    'two quotations in a row',
    'leading-cue',
    'direct',
    '[source Ann Lee] [cue said]: [content “The weir will hold.”] [content “It always has.”]',
  ),

  row(
    'that and a fragment',
    'reported-clause',
    'mixed',
    '[source Ann Lee] [cue said] [content that the weir was “sound in every part”].',
  ),
  row(
    'no that',
    'reported-clause',
    'mixed',
    '[source Ann Lee] [cue said] [content the old weir was “sound in every part”].',
  ),
  row(
    'urged to',
    'reported-clause',
    'mixed',
    '[source Ann Lee] [cue urged] the council [content to build “a wall that lasts”].',
  ),
  row(
    'told somebody that',
    'reported-clause',
    'mixed',
    '[source Ann Lee] [cue told] the council [content that the weir was “sound in every part”].',
  ),
  row(
    'a noun that holds what was said',
    'reported-clause',
    'mixed',
    '[source Ann Lee] again [cue raised] [content the need for the council to take “steps at once to mend the wall”].',
  ),
  row(
    'called something something',
    'reported-clause',
    'mixed',
    '[source Ann Lee] [cue called] [content the old plan for the weir “reckless”].',
  ),
  row(
    'an adverb between',
    'reported-clause',
    'mixed',
    '[source Ann Lee] clearly [cue warned] [content that the wall near the mill “will not stand a winter”].',
  ),

  row(
    'at the head',
    'according-to',
    'mixed',
    '[cue According to] [source the report], [content the wall near the mill was “sound in every part”].',
  ),
  row(
    'at the end',
    'according-to',
    'mixed',
    '[content The wall near the mill was “sound in every part”], [cue according to] [source the report].',
  ),
  row(
    'no marks',
    'according-to',
    'indirect',
    '[content The wall near the mill was sound], [cue according to] [source the report].',
  ),

  row(
    'that',
    'indirect-clause',
    'indirect',
    '[source Ann Lee] [cue said] [content that the weir would hold].',
  ),
  row('no that', 'indirect-clause', 'indirect', '[source Ann Lee] [cue said] [content the weir would hold].'),
  row(
    'an addressee before a bare clause',
    'indirect-clause',
    'indirect',
    '[source Ann Lee] [cue told] reporters [content the old weir would hold].',
  ),
  row(
    'whether',
    'indirect-clause',
    'indirect',
    '[source The mayor] [cue asked] [content whether the weir would hold].',
  ),
  row(
    'somebody urged to do something',
    'indirect-clause',
    'indirect',
    '[source Ann Lee] [cue urged] the council [content to mend the weir].',
  ),
  row(
    'a threat of what is to come',
    'indirect-clause',
    'indirect',
    '[source The mayor] [cue threatened] [content to close the road over the weir].',
  ),
  row(
    'a denial',
    'indirect-clause',
    'indirect',
    '[source The trust] [cue denied] [content that the weir had ever leaked].',
  ),
  row(
    'a clause of the reporter’s around it',
    'indirect-clause',
    'indirect',
    'While [source officials] [cue say] [content the weir is sound], the wall was closed on Monday.',
  ),
  row(
    'inside a relative clause',
    'indirect-clause',
    'indirect',
    '[source The mayor], who [cue said] [content that the weir would hold], left for the coast.',
  ),
  row(
    'a turn of the reporter’s',
    'indirect-clause',
    'indirect',
    '[source Ann Lee] [cue said] [content the weir would hold], although it had begun to leak.',
  ),
  row(
    'no turn: what was said goes on',
    'indirect-clause',
    'indirect',
    '[source Ann Lee] [cue said] [content that the weir would hold, but that the wall might not].',
  ),
  row(
    'a participle that carries on',
    'indirect-clause',
    'indirect',
    '[source Ann Lee] closed the road, [cue saying] [content that the weir might not hold].',
  ),
  row(
    'a perfect with since',
    'indirect-clause',
    'indirect',
    '[source The trust] has since [cue confirmed] [content that the weir will hold].',
  ),

  row(
    'cue at the end',
    'clause-before',
    'indirect',
    '[content The weir would hold for years], [source Ann Lee] [cue said].',
  ),
  row(
    'inverted, with an apposition',
    'clause-before',
    'indirect',
    '[content The weir would hold for years], [cue said] [source Ann Lee, the mayor of Corden].',
  ),
  row(
    'circumstances behind it',
    'clause-before',
    'indirect',
    '[content The weir would hold for years], [source the trust] [cue said] in a statement on Monday.',
  ),
  row(
    'told to a paper',
    'clause-before',
    'indirect',
    '[content The weir would hold for years], [source Ann Lee] [cue told] the Corden Echo.',
  ),
  row(
    'in the middle of it',
    'clause-before',
    'indirect',
    '[content If the rain went on], [source the trust] [cue said], [content the weir would have to be closed].',
  ),

  row(
    'an owner before the noun',
    'nominal-cue',
    'indirect',
    'A report has shaken [source the mayor]’s [cue claim] [content that the weir would hold for years].',
  ),
  row(
    'in the subject of the sentence',
    'nominal-cue',
    'indirect',
    '[source Her] [cue claim] [content that the weir would hold for years] was never checked.',
  ),
  row(
    'one from whom it comes',
    'nominal-cue',
    'indirect',
    'The town has had a [cue warning] from [source the trust] [content that the weir may not hold].',
  ),
  row(
    'to do something',
    'nominal-cue',
    'indirect',
    'The town has forgotten [source its] [cue promise] [content to mend the weir by spring].',
  ),

  row(
    'an infinitive',
    'passive-report',
    'indirect',
    '[content The old weir] [cue is said] [content to have leaked for years].',
  ),
  row(
    'it and that',
    'passive-report',
    'indirect',
    'It [cue is understood] [content that the weir will be closed].',
  ),
  row(
    'accused of',
    'passive-report',
    'indirect',
    '[content The trust] [cue was accused] [content of hiding the leak for years].',
  ),
  row(
    'by whom',
    'passive-report',
    'indirect',
    '[content The weir] [cue is believed] by [source the trust] [content to be the oldest in the valley].',
  ),
  row(
    'in a relative clause',
    'passive-report',
    'indirect',
    'The mayor, who [cue is said] [content to own half of the mill], left for the coast.',
  ),

  row(
    'accused somebody of something',
    'indirect-clause',
    'indirect',
    '[source Ann Lee] [cue accused] [content the trust of hiding the leak].',
  ),
  row(
    'a remark of the reporter’s behind it',
    'indirect-clause',
    'indirect',
    '[source The trust] [cue said] [content the weir was sound], a claim that nobody has checked.',
  ),
  row(
    'a remark with a cue of its own',
    'reported-clause',
    'mixed',
    '[source The mayor] [cue said] [content the weir was “sound in every part”], a phrase that will be remembered.',
  ),
  row(
    'the reporter’s fragment and what goes on behind the cue',
    'clause-before',
    'mixed',
    '[content The weir had been closed], [source Ann Lee] [cue told] reporters, [content and “nobody had asked the mill”].',
  ),

  row(
    'a colon at the end of the paragraph before',
    'colon-before',
    'direct',
    '[source Ann Lee] [cue wrote] to the town:\n\n[content “The weir will hold. We have seen worse.”]',
  ),

  row(
    'alone in its paragraph',
    'standing-alone',
    'direct',
    '[content “The weir will hold. We have seen worse.”]',
  ),
];

/** Texts that hold marks and no attribution. */
export const NOTHING: readonly (readonly [difficulty: string, text: string])[] = [
  ['scare quotes', 'The “modern” weir was built in the last century and stands today.'],
  ['a title of a book', 'Her novel “The Weir at Night” came out in spring.'],
  ['a nickname', 'Bo “Hammer” Orr won the race by a length.'],
  ['a motto', 'The town’s motto is “Ever Onward” and always was.'],
  ['a term explained', 'The disease is known as “weir fever” in the valley.'],
  ['a song', 'The choir sang “Over the Weir” before the game.'],
  [
    'a cue without content',
    'Ann Lee said little and left the “green room” early in the day.'.replace('said little', 'walked in'),
  ],
  ['the outlet’s own scare quotes after a narrating verb', 'The council opened the “new” wall on Monday.'],
  ['a noun that looks like a cue', 'The report on the “old” wall is 40 pages long.'],
  ['an act without content', 'Ann Lee met the council at the “Blue Hall” on Monday.'],
  ['two titles', 'He starred in “Weir” and “Wall” in the same year.'],
  ['a ship', 'The ferry “Orlin Star” left port at noon.'],
  ['a word as a word', 'The word “weir” has four letters.'],
  ['a label on a door', 'The door marked “Staff” was open.'],
  ['an abbreviation spelt out', 'The trust, or “the fund,” owns the mill.'],
  ['a slogan on a shirt', 'A man in a “Save Our Weir” shirt stood by.'],
  ['no words', '“ ”'],
  ['only marks', '“”“”“”'],
  ['a thing that is denied', 'The trust denied the charge in a letter to the town.'],
  ['a thing that is claimed', 'The storm claimed two boats and a mill on the lower river.'],
  ['one who is told, and nothing else', 'Ann Lee told the council about the weir on Monday.'],
  ['a refusal to say', 'Ann Lee would not say whether the weir would hold.'],
  ['nobody who says so', 'Nobody will say whether the weir has been mended.'],
  ['a noun that looks like a verb', 'The old notes on the weir were kept at the mill in the valley.'],
  ['a participle before a noun', 'There were no confirmed leaks at the weir, which was built of stone.'],
  ['a gerund behind a preposition', 'She lives by writing that nobody in the valley reads.'],
  ['an act with to', 'The trust agreed to mend the weir by spring.'],
  ['pressure', 'The mayor has been coming under pressure from the trust to close the weir.'],
  ['a circumstance before a comma', 'In the spring, Ann Lee left the council.'],
  ['an urging with nobody to be urged', 'The mayor pressed to the front of the hall.'],
  ['a noun without an owner', 'There was a claim that could never be proved by anybody.'],
  ['a noun with an owner and no clause', 'Her claim to the mill was heard on Monday.'],
  ['a call by telephone', 'He was held after his call to the offices of the trust.'],
  ['an offer', 'They took up her offer to give them a few old chairs.'],
  [
    'one of whom more is told',
    'The mayor met Bo Orr, a trader, who had threatened for days to leave the valley.',
  ],
  ['a comparison of numbers', 'The mill ran 140 days, compared with “a whole year” before the flood.'],
  ['a title that looks like a verb', 'State Senator Bo Orr “of the mill” walked in.'],
  ['a passive of two', 'The “old” weir was looked into and checked before the spring.'],
  ['somebody’s account at a bank', 'In her account, the clerk found little in the spring.'],
  ['a share of something per thing', 'The fee is two coins per boat, and always was.'],
  ['a passive with a clause of time', 'The weir was reported when the mill was sold to the council.'],
  ['a passive with nobody’s words', 'The weir is set to be closed for a year.'],
  ['a passive and a thing', 'The weir is known to everybody in the valley by its old name.'],
  ['a passive with to and a place', 'The leak was reported to the trust on Monday.'],
  ['a noun before its possessive', 'The state’s old “open weir” rule is gone.'],
  ['a noun in a compound', 'No distress call received from the “Orlin Star” was kept at the mill.'],
  ['a colon and a list', 'The shop sells: “Weir” soap, “Wall” soap.'],
  ['an apostrophe', 'The players’ union and the teachers’ club met the mayor.'],
  ['feet and inches', `Ann Lee, who is 6'2" tall, met the mayor.`],
  ['two-word quotation alone', '“Oh yes”'],
  ['a name of a plan', 'The “Blue Valley” plan costs more than the council has.'],
  ['a passive', 'The mill is called “the Old Lady” by everybody in the valley.'],
  ['a style', 'It was a so-called “open weir” with two gates.'],
  ['a game', 'They played “Weir Hunt” until dark.'],
  ['a phrase in brackets', 'The weir (the “wall”) is old.'],
  [
    'a sign',
    'Signs in the window read nothing, and the “Closed” board was gone.'.replace(
      'read nothing',
      'were blank',
    ),
  ],
  ['a chapter', 'Chapter two, “The Gates,” is the longest.'],
  ['a brand', 'The “Orlin” label is sold in two towns.'],
  ['a dance', 'They danced the “weir step” all night.'],
  ['a saying of nobody', 'It was business as usual in the “city of weirs” on Friday.'],
  ['a comparison', 'It looked like a “toy wall” from above.'],
];
