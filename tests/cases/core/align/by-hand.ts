import type { FidelityState } from '../../../../lib/core/model/fidelity';

/** A quotation, in its pieces, and how it stands in the speech `from` which it comes. */
export type FidelityCase = readonly [from: string, pieces: readonly string[], state: FidelityState];

/** Written before there was an aligner, against the speeches beside this file. */
export const BY_HAND: readonly FidelityCase[] = [
  // Whole sentences, to the letter.
  ['harbour', ['We did not wait for help from the capital.'], 'identical'],
  ['harbour', ['Patience we have.'], 'identical'],
  ['harbour', ['They belong to the people who rebuilt them.'], 'identical'],
  ['readout', ['They agreed to speak again next week.'], 'identical'],
  [
    'readout',
    ['Minister Brandt underscored that Velmar will not recognise any change of borders by force.'],
    'identical',
  ],
  ['quarter', ['The board has decided not to pay a dividend this year.'], 'identical'],
  ['quarter', ['The company employs 6,400 people at nine sites.'], 'identical'],
  ['letter', ['I have not been asked to go.'], 'identical'],
  ['letter', ['I would do the same again.'], 'identical'],
  ['letter', ['Until then Dr. Nerys Vane will lead the institute.'], 'identical'],
  // A sentence that a transcript begins with a label.
  ['briefing', ['We have no indication that the dam is unsafe at this time.'], 'identical'],
  ['briefing', ['That’s not a decision for the secretary.'], 'identical'],
  ['briefing', ['Good afternoon, everyone.'], 'identical'],
  // Sentences that follow each other, over the end of a paragraph too.
  [
    'harbour',
    ['We need three things now: patience, timber and honest accounts. Patience we have.'],
    'identical',
  ],
  [
    'harbour',
    ['They belong to the people who rebuilt them. If the government wants them, it can come here and ask.'],
    'identical',
  ],
  [
    'harbour',
    ['with money from forty-one villages. I will not promise you that every ship will come back.'],
    'trimmed',
  ],
  [
    'letter',
    [
      'It did not. The audit found errors in four of our sixty-two studies; none of them changed a conclusion.',
    ],
    'identical',
  ],
  [
    'letter',
    [
      'I have not been asked to go. For nineteen years I have had the honour of working with people who care more about the truth than about their careers.',
    ],
    'identical',
  ],
  // Interrupted by the cue, and nothing left out.
  ['harbour', ['They belong to the people', 'who rebuilt them.'], 'identical'],
  ['harbour', ['If the government wants them,', 'it can come here and ask.'], 'identical'],
  [
    'letter',
    ['This was my own decision,', 'and it was not an easy one.', 'I have not been asked to go.'],
    'identical',
  ],
  ['quarter', ['Costs fell by 3 percent,', 'mainly because of lower fuel prices.'], 'identical'],
  // Case.
  ['harbour', ['we did not wait for help from the capital'], 'identical'],
  ['harbour', ['WE DID NOT WAIT FOR HELP FROM THE CAPITAL'], 'identical'],
  ['readout', ['they agreed to speak again next week'], 'identical'],
  ['letter', ['I Would Do The Same Again'], 'identical'],
  // Punctuation.
  ['harbour', ['Patience we have!'], 'identical'],
  ['harbour', ['My answer is simple. The docks are not for sale.'], 'identical'],
  ['harbour', ['My answer is simple; the docks are not for sale,'], 'identical'],
  ['harbour', ['We need three things now, patience, timber, and honest accounts.'], 'identical'],
  ['letter', ['We corrected them. We published the corrections. And we told the journals.'], 'identical'],
  [
    'briefing',
    ['The secretary believes that there should be a full inquiry and he has said so.'],
    'identical',
  ],
  ['letter', ['I would (do) the same again.'], 'identical'],
  // Quote marks and apostrophes of another shape.
  ['briefing', ["That's not a decision for the secretary."], 'identical'],
  ['briefing', ["I'm not going to speculate about what happened on the night of the flood."], 'identical'],
  [
    'quarter',
    ["'We are confident that the worst is behind us,' said the chairman, Tomas Reyl."],
    'identical',
  ],
  ['harbour', ['My answer is simple: “the docks are not for sale.”'], 'identical'],
  // Dashes and hyphens.
  ['quarter', ['The long-term outlook — for the U.S. and for Europe — is stable.'], 'identical'],
  ['quarter', ['The long term outlook, for the U.S. and for Europe, is stable.'], 'identical'],
  [
    'harbour',
    ['We built the sea wall ourselves – stone by stone – with money from forty‑one villages.'],
    'identical',
  ],
  ['quarter', ['The long-term outlook - for the US and for Europe - is stable.'], 'identical'],
  // White space of another width, soft hyphens, invisible letters.
  ['harbour', ['We did not wait for\u00a0help from the\u2009capital.'], 'identical'],
  ['harbour', ['We  did not\nwait for help from the capital.'], 'identical'],
  ['letter', ['I have not been asked to go.\u200b'], 'identical'],
  ['readout', ['They agreed to speak a\u00adgain next week.'], 'identical'],
  ['quarter', ['The company employs 6400 people at nine sites.'], 'identical'],
  // Brackets of the quotation's own: a letter, a gloss, a name for a pronoun, an ending.
  ['harbour', ['[W]e did not wait for help from the capital.'], 'identical'],
  ['harbour', ['They [the docks] belong to the people who rebuilt them.'], 'identical'],
  ['harbour', ['[The docks] belong to the people who rebuilt them.'], 'identical'],
  ['harbour', ['If the government wants [the docks], it can come here and ask.'], 'identical'],
  ['letter', ['This was my own decision, and [leaving] was not an easy one.'], 'identical'],
  ['readout', ['[The ministers] agreed to speak again next week.'], 'identical'],
  ['readout', ['They agree[d] to speak again next week.'], 'identical'],
  ['briefing', ['He [the secretary] did not say that anybody was to blame.'], 'identical'],
  ['quarter', ['The company [Lindholm Works] employs 6,400 people at nine sites.'], 'identical'],
  ['letter', ['I would do the same [sic] again.'], 'identical'],
  [
    'briefing',
    ['We don’t support reopening the valley road unless or until [they] can show that the lower gate holds.'],
    'identical',
  ],

  // Cut at the end.
  ['harbour', ['We built the sea wall ourselves'], 'trimmed'],
  ['harbour', ['We built the sea wall ourselves, stone by stone,'], 'trimmed'],
  ['harbour', ['The new ferry will sail in spring'], 'trimmed'],
  ['harbour', ['We will keep the fares as they are'], 'trimmed'],
  ['harbour', ['The accounts will be open to anybody who wants to read them'], 'trimmed'],
  ['harbour', ['There is a lot of work to do'], 'trimmed'],
  [
    'readout',
    ['The Minister stressed the need to reopen the northern crossing for medical supplies'],
    'trimmed',
  ],
  ['briefing', ['We don’t support reopening the valley road'], 'trimmed'],
  ['quarter', ['It remains committed to net-zero emissions by 2040'], 'trimmed'],
  ['quarter', ['Revenue in the third quarter rose by 4.2 percent'], 'trimmed'],
  ['letter', ['The audit found errors in four of our sixty-two studies'], 'trimmed'],
  // Cut at the beginning.
  ['harbour', ['no family in Carrow will lose its house to the sea while I hold this office.'], 'trimmed'],
  ['harbour', ['the docks are not for sale'], 'trimmed'],
  ['harbour', ['nobody in this room believed that it would open again'], 'trimmed'],
  ['readout', ['urged both sides to take every possible step to spare civilians.'], 'trimmed'],
  ['readout', ['Velmar will not recognise any change of borders by force'], 'trimmed'],
  ['briefing', ['about 3,500 are still in shelters'], 'trimmed'],
  ['letter', ['none of them changed a conclusion.'], 'trimmed'],
  ['letter', ['we told the journals'], 'trimmed'],
  // Cut at the beginning so that a negation is lost: the words are still there, word for word.
  ['harbour', ['every ship will come back'], 'trimmed'],
  ['harbour', ['promise you that every ship will come back.'], 'trimmed'],
  ['briefing', ['the dam is unsafe'], 'trimmed'],
  ['briefing', ['anybody was to blame'], 'trimmed'],
  ['quarter', ['jobs will be cut as a result of the merger'], 'trimmed'],
  ['letter', ['asked to go'], 'trimmed'],
  // Cut at both ends; fragments.
  ['harbour', ['believed that it would open'], 'trimmed'],
  ['harbour', ['stone by stone'], 'trimmed'],
  ['harbour', ['honest accounts'], 'trimmed'],
  ['harbour', ['lose its house to the sea'], 'trimmed'],
  ['readout', ['a lasting ceasefire in the Teshar valley'], 'trimmed'],
  ['readout', ['the need to speed up the delivery of food'], 'trimmed'],
  ['briefing', ['a full inquiry'], 'trimmed'],
  ['briefing', ['the night of the flood'], 'trimmed'],
  ['quarter', ['the worst is behind us'], 'trimmed'],
  ['letter', ['care more about the truth'], 'trimmed'],
  ['letter', ['honour'], 'trimmed'],
  // Cut, with a difference that is none of words.
  ['harbour', ['No family in Carrow will lose [their] house to the sea'], 'trimmed'],
  ['readout', ['[the] need to reopen the northern crossing'], 'trimmed'],
  ['briefing', ['14000 people have gone home'], 'trimmed'],
  ['quarter', ['net zero emissions by 2040'], 'trimmed'],
  ['letter', ['AN EASY ONE'], 'trimmed'],
  // A gap within a sentence that the quotation shows.
  ['harbour', ['We built the sea wall ourselves … with money from forty-one villages.'], 'trimmed'],
  ['harbour', ['We built the sea wall ourselves, [...] with money from forty-one villages.'], 'trimmed'],
  [
    'harbour',
    ['Twelve years ago this harbour was closed ... nobody in this room believed that it would open again.'],
    'trimmed',
  ],
  ['quarter', ['No plant will be closed … as a result of the merger.'], 'trimmed'],
  [
    'readout',
    [
      'She reiterated that Velmar supports a lasting ceasefire … and urged both sides to take every possible step.',
    ],
    'trimmed',
  ],
  ['letter', ['We corrected them . . . and we told the journals.'], 'trimmed'],
  // The same, interrupted by the cue.
  ['harbour', ['We built the sea wall ourselves', 'with money from forty-one villages.'], 'trimmed'],
  ['quarter', ['We expect to hire between 200 and 250 people', 'most of them in Lindholm.'], 'trimmed'],
  ['harbour', ['The new ferry will sail', 'unless the strike goes on.'], 'trimmed'],
  [
    'letter',
    ['For nineteen years', 'people who care more about the truth than about their careers.'],
    'trimmed',
  ],

  // Two sentences with one between them that is gone.
  [
    'harbour',
    ['We did not wait for help from the capital. I will not promise you that every ship will come back.'],
    'joined',
  ],
  [
    'harbour',
    [
      'My answer is simple: the docks are not for sale. If the government wants them, it can come here and ask.',
    ],
    'joined',
  ],
  [
    'harbour',
    ['We need three things now: patience, timber and honest accounts. Timber is on its way from Osmund.'],
    'joined',
  ],
  [
    'letter',
    ['I have not been asked to go. Some of you have asked me whether the audit had anything to do with it.'],
    'joined',
  ],
  [
    'briefing',
    [
      'I have one announcement, and then I’ll take your questions. We have no indication that the dam is unsafe at this time.',
    ],
    'joined',
  ],
  [
    'quarter',
    [
      'Revenue in the third quarter rose by 4.2 percent to $1.35 billion. The company employs 6,400 people at nine sites.',
    ],
    'joined',
  ],
  ['briefing', ['That’s not a decision for the secretary. Look, nobody wants to get this wrong.'], 'joined'],
  [
    'readout',
    [
      'Minister Ilse Brandt spoke today with her counterpart of Orlenz, Pavel Koss. They agreed to speak again next week.',
    ],
    'joined',
  ],
  // With the gap shown.
  [
    'harbour',
    ['We did not wait for help from the capital. … I will not promise you that every ship will come back.'],
    'joined',
  ],
  ['letter', ['I have not been asked to go ... I would do the same again.'], 'joined'],
  ['quarter', ['Costs fell by 3 percent [...] No plant will be closed'], 'joined'],
  // Interrupted by the cue.
  [
    'harbour',
    ['We did not wait for help from the capital.', 'They belong to the people who rebuilt them.'],
    'joined',
  ],
  ['letter', ['This was my own decision', 'I would do the same again.'], 'joined'],
  ['briefing', ['nobody wants to get this wrong', 'That’s not a decision for the secretary.'], 'joined'],
  // Parts of sentences that stand apart, as if they were one.
  ['harbour', ['The new ferry will sail in spring before a single coin is spent.'], 'joined'],
  [
    'harbour',
    ['We built the sea wall ourselves and nobody in this room believed that it would open again.'],
    'joined',
  ],
  [
    'readout',
    [
      'The Minister stressed the need to reopen the northern crossing and urged both sides to take every possible step to spare civilians.',
    ],
    'joined',
  ],
  [
    'briefing',
    [
      'The department will send a second team of engineers until the engineers can show that the lower gate holds.',
    ],
    'joined',
  ],
  ['quarter', ['The board has decided not to pay a dividend as a result of the merger.'], 'joined'],
  // Sentences of two documents.
  ['harbour', ['They belong to the people who rebuilt them. I would do the same again.'], 'joined'],
  // In another order.
  ['letter', ['I would do the same again. I have not been asked to go.'], 'joined'],

  // A negation dropped.
  ['harbour', ['We did wait for help from the capital.'], 'altered'],
  ['harbour', ['I will promise you that every ship will come back.'], 'altered'],
  ['harbour', ['My answer is simple: the docks are for sale.'], 'altered'],
  ['harbour', ['the docks are for sale'], 'altered'],
  [
    'readout',
    ['Minister Brandt underscored that Velmar will recognise any change of borders by force.'],
    'altered',
  ],
  [
    'briefing',
    [
      'We support reopening the valley road unless or until the engineers can show that the lower gate holds.',
    ],
    'altered',
  ],
  ['briefing', ['We have indication that the dam is unsafe at this time.'], 'altered'],
  ['briefing', ['He did say that anybody was to blame.'], 'altered'],
  ['briefing', ['I’m going to speculate about what happened on the night of the flood.'], 'altered'],
  ['quarter', ['The board has decided to pay a dividend this year.'], 'altered'],
  ['quarter', ['No plant will be closed and jobs will be cut as a result of the merger.'], 'altered'],
  ['letter', ['I have been asked to go.'], 'altered'],
  ['letter', ['This was my own decision, and it was an easy one.'], 'altered'],
  // A negation put in.
  ['harbour', ['They do not belong to the people who rebuilt them.'], 'altered'],
  ['letter', ['I would not do the same again.'], 'altered'],
  [
    'briefing',
    ['The secretary believes that there should not be a full inquiry, and he has said so.'],
    'altered',
  ],
  // A negation hidden in a bracket.
  ['harbour', ['We did [wait] for help from the capital.'], 'altered'],
  ['letter', ['I have [been] asked to go.'], 'altered'],
  ['letter', ['I would [not] do the same again.'], 'altered'],
  // A negation that became another word.
  ['briefing', ['We now have indication that the dam is unsafe at this time.'], 'altered'],
  ['briefing', ['We do support reopening the valley road'], 'altered'],
  // A number changed.
  [
    'harbour',
    [
      'Thirteen years ago this harbour was closed, and nobody in this room believed that it would open again.',
    ],
    'altered',
  ],
  ['harbour', ['with money from forty-two villages'], 'altered'],
  ['briefing', ['What I can tell you is that 41,000 people have gone home'], 'altered'],
  ['briefing', ['about 35,000 are still in shelters'], 'altered'],
  ['quarter', ['Revenue in the third quarter rose by 42 percent to $1.35 billion.'], 'altered'],
  ['quarter', ['Revenue in the third quarter rose by 4.2 percent to $135 billion.'], 'altered'],
  ['quarter', ['Revenue in the third quarter rose by 4.2 percent to €1.35 billion.'], 'altered'],
  ['quarter', ['Revenue in the third quarter rose by 4.2 percent to $1.35 million.'], 'altered'],
  [
    'quarter',
    ['We expect to hire between 200 and 350 people in the coming year, most of them in Lindholm.'],
    'altered',
  ],
  ['quarter', ['The company employs 64,000 people at nine sites.'], 'altered'],
  [
    'quarter',
    ['It remains committed to net-zero emissions by 2050, if the grid connection is built on time.'],
    'altered',
  ],
  [
    'letter',
    ['The audit found errors in forty of our sixty-two studies; none of them changed a conclusion.'],
    'altered',
  ],
  // A number hidden in a bracket.
  ['quarter', ['The company employs [64,000] people at nine sites.'], 'altered'],
  // A synonym.
  ['harbour', ['We did not wait for aid from the capital.'], 'altered'],
  ['harbour', ['They belong to the folk who rebuilt them.'], 'altered'],
  ['harbour', ['no family in Carrow will lose its home to the sea while I hold this office'], 'altered'],
  [
    'readout',
    [
      'The two ministers discussed efforts to free the remaining detainees and the need to speed up the delivery of food to the valley.',
    ],
    'altered',
  ],
  [
    'readout',
    [
      'The Minister stressed the importance to reopen the northern crossing for medical supplies before any further talks on trade.',
    ],
    'altered',
  ],
  ['briefing', ['The secretary thinks that there should be a full inquiry, and he has said so.'], 'altered'],
  ['quarter', ['No factory will be closed and no jobs will be cut as a result of the merger.'], 'altered'],
  ['letter', ['We corrected them, we printed the corrections, and we told the journals.'], 'altered'],
  ['letter', ['I shall quit the institute at the end of June'], 'altered'],
  // One word for another that looks like it.
  ['letter', ['This was my own derision, and it was not an easy one.'], 'altered'],
  ['harbour', ['Timber is on its way to Osmund.'], 'altered'],
  ['harbour', ['The accounts will be closed to anybody who wants to read them'], 'altered'],
  ['readout', ['They agreed to speak against next week.'], 'altered'],
  // Tense, person, modal.
  [
    'harbour',
    ['We are keeping the fares as they are until the last islander has been paid back.'],
    'altered',
  ],
  ['harbour', ['The new ferry may sail in spring, unless the strike goes on.'], 'altered'],
  ['letter', ['He would do the same again.'], 'altered'],
  ['readout', ['They agree to speak again next week.'], 'altered'],
  [
    'quarter',
    ['We will hire between 200 and 250 people in the coming year, most of them in Lindholm.'],
    'altered',
  ],
  // Words dropped within a sentence that the quotation does not show.
  ['harbour', ['We built the sea wall with money from forty-one villages.'], 'altered'],
  [
    'harbour',
    ['I promise you that no family will lose its house to the sea while I hold this office.'],
    'altered',
  ],
  ['quarter', ['No plant will be closed as a result of the merger.'], 'altered'],
  ['letter', ['Some of you have asked me whether the audit had to do with it.'], 'altered'],
  [
    'readout',
    [
      'She reiterated that Velmar supports a ceasefire in the Teshar valley and urged both sides to take every possible step to spare civilians.',
    ],
    'altered',
  ],
  // Words put in.
  ['harbour', ['They belong to the brave people who rebuilt them.'], 'altered'],
  ['letter', ['I would certainly do the same again.'], 'altered'],
  ['briefing', ['We have no clear indication that the dam is unsafe at this time.'], 'altered'],
  ['quarter', ['The board has already decided not to pay a dividend this year.'], 'altered'],
  // The order of words.
  ['harbour', ['We need three things now: timber, patience and honest accounts.'], 'altered'],
  ['letter', ['We published the corrections, we corrected them, and we told the journals.'], 'altered'],
  ['harbour', ['We have patience.'], 'altered'],
  [
    'quarter',
    ['We expect to hire between 250 and 200 people in the coming year, most of them in Lindholm.'],
    'altered',
  ],
  [
    'readout',
    ['to speed up the delivery of food to the valley and return the remaining detainees'],
    'altered',
  ],
  // One piece as it is, one changed.
  ['letter', ['This was my own decision,', 'and it was a very easy one.'], 'altered'],
  [
    'harbour',
    ['They belong to the people who rebuilt them.', 'We did wait for help from the capital.'],
    'altered',
  ],
  // Spelt otherwise: another word as far as letters tell.
  [
    'letter',
    [
      'For nineteen years I have had the honor of working with people who care more about the truth than about their careers.',
    ],
    'altered',
  ],
  [
    'briefing',
    [
      'We do not support reopening the valley road unless or until the engineers can show that the lower gate holds.',
    ],
    'altered',
  ],

  // Said in other words.
  ['harbour', ['Help from the capital was something nobody here could rely on.'], 'not-found'],
  ['harbour', ['The docks stay in the hands of those who put them up again.'], 'not-found'],
  ['harbour', ['Fares are going to remain frozen for now.'], 'not-found'],
  [
    'readout',
    ['Medical goods must pass the northern crossing first, then there can be negotiations about trade.'],
    'not-found',
  ],
  ['readout', ['My country rejects every border that is moved by violence.'], 'not-found'],
  ['briefing', ['Nothing tells us that there is any danger from the dam right now.'], 'not-found'],
  ['briefing', ['Most evacuees are back at home, the others live in emergency housing.'], 'not-found'],
  ['quarter', ['There will not be any payment to shareholders this year.'], 'not-found'],
  ['quarter', ['Staff have nothing to fear from the merger, and all factories stay.'], 'not-found'],
  ['letter', ['Nobody pushed me out of the institute.'], 'not-found'],
  ['letter', ['Mistakes in a handful of papers did not affect what the papers say.'], 'not-found'],
  // Of the same matter, and nowhere in the text.
  ['harbour', ['The harbour has never been in better shape than it is today.'], 'not-found'],
  ['harbour', ['This is a great day for the whole of Carrow and its ships.'], 'not-found'],
  ['readout', ['The Minister thanked her counterpart for his visit to the valley.'], 'not-found'],
  ['briefing', ['The secretary will visit the dam with the engineers tomorrow.'], 'not-found'],
  ['quarter', ['The company is in talks about the sale of two sites in Europe.'], 'not-found'],
  ['letter', ['I am proud of what we have done at the institute.'], 'not-found'],
  // Frames that anybody uses.
  ['harbour', ['I promise you that we will do whatever it takes.'], 'not-found'],
  ['briefing', ['What I can tell you is that we are looking into it.'], 'not-found'],
  ['readout', ['They agreed to disagree.'], 'not-found'],
  ['letter', ['I am writing to ask you for your vote.'], 'not-found'],
  ['quarter', ['It remains to be seen.'], 'not-found'],
  ['harbour', ['There is no doubt about that at all, but we will see.'], 'not-found'],
  // Short, and not there.
  ['harbour', ['disgraceful'], 'not-found'],
  ['briefing', ['a cover-up'], 'not-found'],
  ['letter', ['very proud'], 'not-found'],
  ['quarter', ['not for sale at any price'], 'not-found'],
  // One piece is there, one is not.
  [
    'letter',
    ['This was my own decision,', 'and the trustees have begged me to stay on for years.'],
    'not-found',
  ],
  ['harbour', ['The docks are not for sale.', 'Whoever says otherwise is lying to you.'], 'not-found'],
  // Something wholly else.
  ['readout', ['Cut the dough into twelve pieces and let them rest under a cloth.'], 'not-found'],
  ['letter', ['Heavy rain is forecast for the north and west of the island.'], 'not-found'],
];
