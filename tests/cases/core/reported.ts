import { row } from './attributions';

/** What is reported behind verbs that do not stand right before it, and where it ends. Everybody in them is invented. */
export const REPORTED = [
  row(
    'a question put by nobody named',
    'asked-before',
    'indirect',
    '[cue Asked] [content whether the weir would hold for years], the mayor shrugged.',
  ),
  row(
    'a question behind when',
    'asked-before',
    'mixed',
    'When [cue asked] [content why the wall had “moved in the night”], Bo Orr left the hall.',
  ),
  row(
    'somebody who is asked',
    'indirect-clause',
    'indirect',
    '[source The clerk] [cue asked] the millers of the valley [content whether they would open the old gate].',
  ),
  row(
    'an infinitive with what is said behind it',
    'indirect-clause',
    'indirect',
    '[source The mayor] went on the radio to [cue say] [content that the weir would hold for a century].',
  ),
  row(
    'an infinitive behind a verb that carries on',
    'indirect-clause',
    'indirect',
    '[source The mayor] continued to [cue insist] [content the weir would hold for a century].',
  ),
  row(
    'an infinitive behind a verb of seeming',
    'indirect-clause',
    'indirect',
    '[source Ann Lee] seems to [cue believe] [content she can mend the weir for nothing].',
  ),
  row(
    'an infinitive in a clause of its own',
    'indirect-clause',
    'indirect',
    'The gate stood open for a week, whereupon [source her agent] was obliged to [cue explain] [content that she was at sea].',
  ),
  row(
    'background in a relative clause that ends the sentence',
    'reported-clause',
    'mixed',
    '[source The mayor] [cue said] [content the weir was “sound in every part”], which has two gates and a bridge.',
  ),
  row(
    'a possibility in a relative clause',
    'indirect-clause',
    'indirect',
    '[source The mayor] [cue said] [content the river was rising, which could put the mill under water].',
  ),
  row(
    'a relative clause in the middle',
    'indirect-clause',
    'indirect',
    '[source The mayor] [cue said] [content that the weir, which has two gates, would be closed in May].',
  ),
  row(
    'what is denied behind but',
    'reported-clause',
    'mixed',
    '[source The mayor] [cue said] [content the mill could reopen “in the long run”, but not until the wall was dry].',
  ),
  row(
    'the mood in which it was said',
    'indirect-clause',
    'indirect',
    '[source The trust] [cue said] [content that the gate would be mended in May], amid anger in the town over the flood.',
  ),
  row(
    'a relative clause without a comma',
    'reported-clause',
    'mixed',
    '[source Ann Lee] [cue said] [content her haste “came from the need” she felt as a miller and “did no harm”].',
  ),
  row(
    'a state of mind',
    'state-of-mind',
    'indirect',
    '[source The mayor] [cue is confident] [content that the weir will hold for years].',
  ),
  row(
    'a state of mind with a clause right behind',
    'state-of-mind',
    'mixed',
    '[source The millers] [cue were not sure] [content the wall would be “sound in every part” by May].',
  ),
  row(
    'what somebody is blamed for',
    'indirect-clause',
    'indirect',
    '[source The report] [cue blamed] [content the trust for leaving the old gate open in the storm].',
  ),
  row(
    'what followed, behind a quotation',
    'reported-clause',
    'mixed',
    '[source Ann Lee] [cue said] [content that a mill “must be a quiet place”] following Bo Orr’s visit to the valley.',
  ),
];

/** Nobody says anything here by the words that say something above. */
export const UNREPORTED: readonly (readonly [difficulty: string, text: string])[] = [
  ['a bare topic of a question', 'Asked about the old weir, the mayor shrugged.'],
  ['a question with no clause behind it', 'Asked why, the mayor shrugged and left.'],
  ['a thing that is certain', 'It is certain that the old weir will hold for years.'],
  ['a state of mind about a thing', 'The millers are worried about the wall by the old gate.'],
  ['a measure, and no clause', 'The millers are concerned enough that they have begun to dig.'],
  ['blame for a thing', 'The report blamed the trust for the state of the gate.'],
  ['a request, and no question', 'Asked to leave the hall of the mill, the mayor shrugged.'],
  ['a question that fills its sentence', 'Pressed on whether it would hold.'],
  ['something that nobody would say', 'The clerk declined to say that the weir would hold.'],
  ['something that somebody wants to say', 'The clerk wanted to say that the weir would hold.'],
  ['something that is found', 'The millers woke to find that the gate was open.'],
  ['an infinitive with its object', 'The clerk hurried to mention the old gate in the hall.'],
  [
    'a circumstance with a title before its verb',
    'In a show made for friends of the “Blue Weir,” Ann Lee asked for stones.',
  ],
  [
    'an apposition with a title before a verb in the middle',
    'Ann Lee, named as “Miller One” in the papers, left the hall.',
  ],
];
