import { row } from './attributions';

/** Contents that stand in quotation marks only in part: where they begin and end. Everybody in them is invented. */
export const MIXED = [
  row(
    'a turn inside what was said',
    'reported-clause',
    'mixed',
    '[source Ann Lee] [cue said] [content the weir had held for years, but “the cracks are wider than they were”].',
  ),
  row(
    'two quotations in a row behind what something is called',
    'reported-clause',
    'mixed',
    '[source The mayor] [cue called] [content the plan “reckless” and “a gift to the trust”].',
  ),
  row(
    'a participle inside the clause that is reported',
    'reported-clause',
    'mixed',
    '[source Ann Lee] [cue said] [content it was like the miller describing himself as “a friend of the fish”].',
  ),
  row(
    'a clause with that before a colon',
    'indirect-clause',
    'mixed',
    '[source The mayor] [cue added] [content that the town had two ways out: “Mend it or leave it.”]',
  ),
  row(
    'words retold inside a clause',
    'reported-clause',
    'mixed',
    '[source She] [cue said] [content Bo Orr is the neighbour who tells every child, “The water is not your friend.”]',
  ),
  row(
    'a quotation with a cue of its own before source and cue',
    'trailing-cue',
    'mixed',
    '[content The clerk who took the call recalled that he shouted, “The weir has gone,”] [source the town court] [cue said].',
  ),
  row(
    'a predicate that goes on behind the cue',
    'trailing-cue',
    'mixed',
    '[content “Only you, Bo,”] [source she] [cue said], [content would thank the river for a flood].',
  ),
  row(
    'one word before source and cue',
    'clause-before',
    'mixed',
    '[content The weir], [source Ann Lee] [cue said], [content had been “a friend to the whole valley”].',
  ),
  row(
    'a title in what sets the scene',
    'reported-clause',
    'mixed',
    'On Monday’s “Late Desk,” [source Ann Lee] [cue said] [content the weir was “sound in every part”].',
  ),
  row(
    'a clause of the reporter’s behind a comma inside the marks',
    'reported-clause',
    'mixed',
    'Although [source she] [cue said] [content that the weir was “sound in every part,”] the town was not so sure of it.',
  ),
  row(
    'a refusal behind a paraphrase',
    'indirect-clause',
    'indirect',
    '[source A clerk] [cue said] [content the rules were kept under review] but would not comment on the “leak”.',
  ),
  row(
    'a relative clause about what she spoke of',
    'reported-clause',
    'mixed',
    'The trust drew up a plan which [source she] [cue said] [content would address “the harm done by the flood”].',
  ),
  row(
    'a clause of somebody else’s behind and',
    'reported-clause',
    'mixed',
    'The weir faces years of storms, and [source the mayor] [cue described] [content it as “a wall with a grudge”].',
  ),
  row(
    'somebody who has been told',
    'reported-clause',
    'mixed',
    '[source A clerk briefed on the call] [cue said] [content that “nobody hung up, which is progress”].',
  ),
  row(
    'more of what something is called',
    'reported-clause',
    'mixed',
    '[source Bo Orr] [cue called] [content the damage “small, for now,” with six boats lost].',
  ),
  row(
    'where something was called so',
    'reported-clause',
    'mixed',
    '[source Bo Orr] [cue called] [content the damage “small, for now,”] in an interview on Monday.',
  ),
  row(
    'source and cue in the middle',
    'clause-before',
    'mixed',
    '[content The miller came back], [source he] [cue says], [content “half persuaded”].',
  ),
  row(
    'what a sign reads',
    'reported-clause',
    'direct',
    '[source Signs] [cue reading] [content “Give us back our weir”] outnumbered all the others.',
  ),
  row(
    'two who are urged',
    'reported-clause',
    'mixed',
    'Recalling the flood, [source the statement] [cue urged] the builders and their friends [content to meet and “mend the weir before it rains”].',
  ),
  row(
    'a verb that no ending shows',
    'clause-before',
    'indirect',
    '[content The trust took the old stones], [source the mayor] [cue said].',
  ),
  row(
    'a verb behind the comma of a relative clause',
    'clause-before',
    'indirect',
    '[content The weir, which nobody loves, held for a night], [source the mayor] [cue said].',
  ),
  row(
    'a title at the end of an apposition',
    'indirect-clause',
    'indirect',
    '[source Ann Lee, host of “Late Desk,”] [cue said] [content the weir would have to be closed].',
  ),
  row(
    'an urging in the passive, by somebody',
    'passive-report',
    'mixed',
    'Bo Orr [cue was advised] by [source the trust] [content to put off the work until the wall was “sound”].',
  ),
  row(
    'the passive of a verb of calling',
    'described-as',
    'mixed',
    '[content The plan] [cue was widely hailed] as [content “a gift to the valley”] by [source critics].',
  ),
  row(
    'an infinitive in marks behind a noun',
    'nominal-cue',
    'mixed',
    '[source Bo Orr]’s [cue promises] [content to “take care” of the poor and the old] came to nothing.',
  ),
  row(
    'a noun that is what was said',
    'nominal-cue',
    'mixed',
    '[source Bo Orr]’s [cue answer] was [content that “the wall comes first,” so the town should help].',
  ),
  row(
    'somebody quoted as saying',
    'reported-clause',
    'mixed',
    '[source She] [cue was quoted as saying] [content that the weir was “a shame on the valley”].',
  ),
  row(
    'what somebody points to',
    'reported-clause',
    'mixed',
    '[source The trust] [cue pointed to] [content “years of neglect” under the old owners].',
  ),
];

/** Quotation marks outside of speech, near verbs that often bring it. */
export const UNSPOKEN: readonly (readonly [difficulty: string, text: string])[] = [
  ['a thing that is posted', 'Ann Lee posted a picture of the “Blue Weir” on her page.'],
  ['a thing that is written', 'Ann Lee wrote the “Blue Weir” books in a house by the mill.'],
  ['a programme in an apposition', 'Bo Orr, host of “Late Desk,” asked for a glass of water.'],
  [
    'a programme before a verb with an object',
    'After a night of “Late Desk,” the mill charged a higher fee.',
  ],
  ['a thing with a style', 'The so-called “open weir” with two gates has been there for years.'],
  ['a relative clause before its verb', 'The trust, which sent a clerk to the mill, confirmed nothing.'],
  ['a passive of a verb of calling with one word', 'The bird is described as “rare” on the map.'],
  ['an urging in the passive, by nobody', 'The guests were told to wait in the hall of the mill.'],
  ['an infinitive that is no promise', 'Her call to the “Weir Hotel” was not answered.'],
  ['a purported thing', 'All this purported work on the “open weir” was never begun.'],
  ['a headline with its subject first', 'Corden weir: two held over ‘gate plot’'],
  ['a headline with a place first', 'New Corden: old weir is ‘not a right’ of the town'],
  ['a headline with a body first, quoted in part', 'Weir Court: old mill has ‘no right’ to the water'],
  ['a person before a list', 'Ann Lee: born in Corden, lives by the mill'],
];
