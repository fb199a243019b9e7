import { row } from './attributions';

/**
 * Where a content begins and ends whose sentence the reporter takes up again, and where its source does. Everybody in them
 * is invented.
 */
export const BOUNDS = [
  row(
    'a negation in the clause that the cue interrupts',
    'clause-before',
    'mixed',
    '[content Mrs Orr had not], [source Mr Dunn] [cue added], [content been moved “by the thin reasons” of the mill].',
  ),
  row(
    'a verb behind what something is called',
    'reported-clause',
    'mixed',
    '[source The mayor] [cue called] [content the union “a club of idlers”] and felt no need of it.',
  ),
  row(
    'a name behind the noun that it names, and a quotation that goes on',
    'clause-before',
    'mixed',
    '[content The draft rests on good will], [cue said] [source its author, Ann Lee], [content “and nobody has any”].',
  ),
  row(
    'a clause of the reporter’s with a subject of its own',
    'clause-before',
    'indirect',
    '[content The hospital had taken in 31 people by night], [cue said] [source a clerk, Ann Lee], and the trust confirmed it.',
  ),
  row(
    'a person in general within what is said',
    'clause-before',
    'mixed',
    '[content No promise was made], [source the mayor] [cue told] reporters, [content and anyone who claims it “was not there”].',
  ),
  row(
    'what somebody was asked before the answer',
    'clause-before',
    'mixed',
    'When asked about her haste, [source Orr] [cue said], [content “We have three weeks to go” until the vote].',
  ),
  row(
    'an apposition that no comma ends',
    'trailing-cue',
    'direct',
    '[content “It is more of a pond than a lake,”] [source Erik van Orr, a diver from Corden] [cue told] the Echo.',
  ),
  row(
    'a main clause behind a comma inside the marks, far from the cue',
    'reported-clause',
    'mixed',
    'When [source the miller] [cue said] [content that he had “no proof” that the weir was “breached on purpose,”] both towns saw it.',
  ),
  row(
    'a main clause behind a relative one',
    'reported-clause',
    'mixed',
    '[source Lee], who [cue admitted] [content that she is “not a natural speaker,”] had a good night.',
  ),
  row(
    'a turn behind a comma inside the marks',
    'reported-clause',
    'mixed',
    '[source Half of the voters] [cue say] [content the plans are “about right,”] though the others are louder.',
  ),
  row(
    'a turn behind a dash',
    'indirect-clause',
    'indirect',
    '[source The mayor] [cue said] [content that the fault was the clerk’s] — although the pictures do not show it.',
  ),
  row(
    'a comparison that belongs to what something is called',
    'reported-clause',
    'mixed',
    '[source Millers] [cue describe] [content the work as “a different cup of tea” than the usual milling].',
  ),
  row(
    'a reason that belongs to what something is called',
    'reported-clause',
    'mixed',
    '[source Lee] [cue calls] [content the lock “a mistake” because so few boats come near it].',
  ),
  row(
    'a noun that ends as adverbs do',
    'reported-clause',
    'mixed',
    '[source The miller’s family] [cue said] [content that they wanted “less talk and one telephone call”].',
  ),
  row(
    'a thing about which a relative clause says what it is called',
    'reported-clause',
    'mixed',
    'Fourteen discs make up [content a catalogue] that [source one critic, Ola Orr,] [cue described] [content as “a shelf of small earthquakes”].',
  ),
  row(
    'a thing about which a relative clause says what it is',
    'reported-clause',
    'mixed',
    'The clerk keeps [content an estimate] that [source the trust] [cue said] [content was “based on models rather than measures”].',
  ),
  row(
    'a circumstance before a relative clause, which is no part of what it says',
    'reported-clause',
    'direct',
    'The town was named in a letter that [source the mayor] [cue called] [content “a gift to the millers of the valley”].',
  ),
  row(
    'a participle behind a preposition',
    'reported-clause',
    'mixed',
    '[source Millers] [cue cautioned] [content against reading the call as “a thaw”].',
  ),
  row(
    'a verb of calling behind a noun with a phrase of its own',
    'reported-clause',
    'mixed',
    'The mill disputes the amount, and [source a person near the board] [cue described] [content it as “a number with a grudge”].',
  ),
  row(
    'a quotation that goes on behind source and cue',
    'trailing-cue',
    'mixed',
    '[content The weir “will hold for years to come,”] [source Lee] [cue said]. [content “It always has.”]',
  ),
  row(
    'another clause of the reporter’s with a pronoun',
    'reported-clause',
    'mixed',
    '[source Lee] [cue said] [content the old weir was “as sound as it ever was,”] and he said no more.',
  ),
];
