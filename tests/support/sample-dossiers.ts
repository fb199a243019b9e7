import type { Dossier } from '../../lib/core/model/dossier';
import { LIVE_POST } from '../cases/source/live-post';
import { dossierOf } from './dossier-of';

/** An invented article with every kind of attribution, every way of knowing a speaker and every state of a figure. */
export const seaWall = (): Dossier =>
  dossierOf({
    blocks: [
      'Velmouth council backs new sea wall after winter floods',
      'Velmouth’s town council voted on Tuesday to build a sea wall along the lower harbour, at a cost of about £4.2 million, after floods in January reached more than 340 homes.',
      '“We cannot ask families to sandbag their doors every winter,” said Maren Ostrow, who chairs the council. She added that the work “must begin before the autumn tides.”',
      'The Velmouth Fishers’ Association said the plan would close two-thirds of the moorings for a season, though that share could not be independently checked. “Nobody has shown us a drawing,” its secretary, Tobin Achterberg, told reporters.',
      'A senior official at the harbour office, who asked not to be named, conceded that the timetable was “ambitious.” According to the engineers’ report, the wall would be 1.8 km long and stand between 3 and 4 metres above the quay.',
      'Around 60% of residents supported the wall in a survey that the Coastal Institute audited, the council’s notice says.',
      '“It is our harbour,” one banner read. “Not theirs.”',
    ],
    article: {
      url: 'https://news.example/velmouth/sea-wall',
      title: 'Velmouth council backs new sea wall after winter floods',
      publisher: 'The Velmouth Tide',
      byline: ['Ada Lindqvist', 'Per Solheim'],
      published: { date: '2031-02-11T18:05:00+01:00', precision: 'minute', from: 'json-ld' },
      coverage: { recall: 0.99, precision: 0.98 },
    },
    entities: [
      ['Maren Ostrow', 'person'],
      ['The Velmouth Fishers’ Association', 'body'],
      ['Tobin Achterberg', 'person'],
      ['A senior official at the harbour office', 'unnamed', 'who asked not to be named'],
      ['the engineers’ report', 'document'],
      ['the council’s notice', 'document'],
    ],
    said: [
      {
        kind: 'direct',
        content: ['“We cannot ask families to sandbag their doors every winter,”'],
        cue: ['said', 'say', 'neutral'],
        source: 'Maren Ostrow',
        speaker: 'Maren Ostrow',
      },
      {
        kind: 'mixed',
        content: ['that the work “must begin before the autumn tides.”'],
        cue: ['added', 'add', 'neutral'],
        source: 'She',
        speaker: 'Maren Ostrow',
      },
      {
        kind: 'indirect',
        content: ['the plan would close two-thirds of the moorings for a season'],
        cue: ['said', 'say', 'neutral'],
        source: 'The Velmouth Fishers’ Association',
        speaker: 'The Velmouth Fishers’ Association',
        by: 'source-cue-clause',
      },
      {
        kind: 'direct',
        content: ['“Nobody has shown us a drawing,”'],
        cue: ['told', 'tell', 'neutral'],
        source: 'its secretary, Tobin Achterberg',
        speaker: 'Tobin Achterberg',
        channel: ['briefing', 'told reporters'],
      },
      {
        kind: 'mixed',
        content: ['that the timetable was “ambitious.”'],
        cue: ['conceded', 'concede', 'conceding'],
        source: 'A senior official at the harbour office',
        speaker: 'A senior official at the harbour office',
      },
      {
        kind: 'indirect',
        content: ['the wall would be 1.8 km long and stand between 3 and 4 metres above the quay'],
        cue: ['According to', 'according to', 'neutral'],
        source: 'the engineers’ report',
        speaker: 'the engineers’ report',
        by: 'according-to',
      },
      {
        kind: 'indirect',
        content: [
          'Around 60% of residents supported the wall in a survey that the Coastal Institute audited',
        ],
        cue: ['says', 'say', 'neutral'],
        source: 'the council’s notice',
        speaker: 'the council’s notice',
        by: 'clause-source-cue',
      },
      {
        kind: 'direct',
        content: ['“It is our harbour,”'],
        cue: ['read', 'read', 'written'],
        source: 'one banner',
      },
      { kind: 'direct', content: ['“Not theirs.”'], continues: 7, by: 'running-quotation' },
    ],
    figures: [
      {
        words: 'about £4.2 million',
        quantity: { low: 4_200_000, high: 4_200_000, unit: 'GBP', hedge: 'about' },
      },
      {
        words: 'more than 340',
        of: 'homes',
        quantity: { low: 340, high: null, unit: 'count', hedge: 'over' },
      },
      {
        words: 'two-thirds',
        of: 'the moorings',
        quantity: { low: 66.67, high: 66.67, unit: 'percent', hedge: 'exact' },
        status: 'caveated',
        source: 'The Velmouth Fishers’ Association',
        attribution: 2,
        caveat: 'though that share could not be independently checked',
      },
      {
        words: '1.8 km',
        quantity: { low: 1.8, high: 1.8, unit: 'km', hedge: 'exact' },
        status: 'attributed',
        source: 'the engineers’ report',
        attribution: 5,
      },
      {
        words: 'between 3 and 4 metres',
        quantity: { low: 3, high: 4, unit: 'm', hedge: 'between' },
        status: 'attributed',
        source: 'the engineers’ report',
        attribution: 5,
      },
      {
        words: 'Around 60%',
        of: 'residents',
        quantity: { low: 60, high: 60, unit: 'percent', hedge: 'about' },
        status: 'verified',
        source: 'the council’s notice',
        attribution: 6,
        verifier: 'the Coastal Institute',
      },
    ],
  });

/** An invented live post in which a readout tells of two who met, one official speaks, and the outlet remarks on them. */
export const millPost = (): Dossier =>
  dossierOf({
    blocks: [...LIVE_POST.split('\n\n')],
    article: { title: 'Brand meets Marsh over the mill', publisher: 'The Velmouth Tide' },
    entities: [
      ['Corden readout', 'document'],
      ['Ilse Brand', 'person'],
      ['Dan Orrel', 'person'],
      ['Bo Marsh', 'person'],
    ],
    said: [
      {
        kind: 'mixed',
        content: ['Brand “stressed the need to keep the mill dry before any works on the lower weir,”'],
        cue: ['says', 'say', 'neutral'],
        source: 'the Corden readout',
        speaker: 'Corden readout',
        principal: 'Ilse Brand',
        channel: ['readout', 'readout'],
        hop: { source: 'Brand', speaker: 'Ilse Brand', cue: ['stressed', 'stress', 'emphatic'] },
      },
      {
        kind: 'mixed',
        content: ['that the secretary “urged the town to take every step to keep its mill dry.”'],
        cue: ['adding', 'add', 'neutral'],
        source: 'the Corden readout',
        speaker: 'Corden readout',
        principal: 'Ilse Brand',
        channel: ['readout', 'readout'],
        hop: { source: 'the secretary', speaker: 'Ilse Brand', cue: ['urged', 'urge', 'urging'] },
      },
      {
        kind: 'direct',
        content: ['“We do not want works until the mill is dry.”'],
        cue: ['told', 'tell', 'neutral'],
        source: 'harbour coordinator Dan Orrel',
        speaker: 'Dan Orrel',
        channel: ['briefing', 'told reporters'],
      },
      {
        kind: 'mixed',
        content: [
          'that the town still “has the right to build its weir in keeping with the law of the river.”',
        ],
        cue: ['clarified', 'clarify', 'neutral'],
        source: 'Brand',
        speaker: 'Ilse Brand',
      },
      {
        kind: 'mixed',
        content: [
          'Marsh and Brand also “discussed ways to open the old sluice and the need to clear the channel of mud.”',
        ],
        speaker: 'Corden readout',
        channel: ['readout', 'readout'],
      },
      {
        kind: 'indirect',
        content: ['the county remains committed'],
        cue: ['reiterated', 'reiterate', 'emphatic'],
        confidence: 0.1,
        by: 'tagger',
      },
    ],
    observations: ['stopping short of calling for a second weir as other readouts have done this spring'],
    voices: [
      ['Corden readout', 46, 41],
      ['Ilse Brand', 18, 14],
      ['Dan Orrel', 9, 9],
    ],
    counts: {
      words: 148,
      attributed: 73,
      quoted: 87,
      kinds: [
        { kind: 'document', words: 46, quotedWords: 41 },
        { kind: 'person', words: 27, quotedWords: 23 },
      ],
      channels: [
        { kind: 'readout', attributions: 3 },
        { kind: 'briefing', attributions: 1 },
        { kind: null, attributions: 1 },
      ],
      unquoted: [
        {
          kind: 'person',
          name: 'Bo Marsh',
          entity: 'e3',
          words: 0,
          mentions: [{ start: 33, end: 46 }],
          by: 'test',
        },
        {
          kind: 'group',
          name: 'the town',
          entity: null,
          words: 4,
          mentions: [{ start: 0, end: 1 }],
          by: 'test',
        },
      ],
    },
  });

/** An invented article written from right to left, with a Latin name and a number inside. */
export const libraryHours = (): Dossier =>
  dossierOf({
    blocks: [
      'مكتبة المدينة تمدد ساعات العمل',
      '«سنفتح الأبواب حتى منتصف الليل»، قالت ريما صوّان، مديرة مكتبة Velmouth. وزار المكتبة أكثر من 1200 شخص هذا الأسبوع.',
    ],
    article: {
      title: 'مكتبة المدينة تمدد ساعات العمل',
      publisher: 'جريدة الساحل',
      language: 'ar',
      published: { date: '2031-03', precision: 'month', from: 'meta' },
      byline: ['سامي الورّاق'],
    },
    entities: [['ريما صوّان', 'person']],
    said: [
      {
        kind: 'direct',
        content: ['«سنفتح الأبواب حتى منتصف الليل»'],
        cue: ['قالت', 'قال', 'neutral'],
        source: 'ريما صوّان، مديرة مكتبة Velmouth',
        speaker: 'ريما صوّان',
      },
    ],
    figures: [
      { words: 'أكثر من 1200', of: 'شخص', quantity: { low: 1200, high: null, unit: 'count', hedge: 'over' } },
    ],
  });

/** An article with two pictures: one that an office of the story handed out, one of somebody nobody knows. */
export const newWeir = (): Dossier =>
  dossierOf({
    blocks: [
      'Corden opens the new weir',
      'The new weir in the Wend, on the day of its opening. (Ann Lee/Works Office)',
      'The gates stay shut until spring, said Ilse Brand.',
      'Fishers on the bank. Photo by J. Fell',
    ],
    kinds: { 1: 'caption', 3: 'caption' },
    article: { title: 'Corden opens the new weir', publisher: 'The Velmouth Tide' },
    entities: [['Ilse Brand', 'person']],
    said: [
      {
        kind: 'indirect',
        content: ['The gates stay shut until spring'],
        cue: ['said', 'say', 'neutral'],
        source: 'Ilse Brand',
        speaker: 'Ilse Brand',
      },
    ],
    credits: [
      ['Ann Lee/Works Office', 'Works Office'],
      ['Photo by J. Fell', null],
    ],
  });

/** An article in which nothing is quoted and nothing counted. */
export const quietGarden = (): Dossier =>
  dossierOf({
    blocks: ['The quiet garden', 'The gate was open, and the path led down to the water.'],
    article: { title: 'The quiet garden', publisher: 'The Velmouth Tide' },
  });
