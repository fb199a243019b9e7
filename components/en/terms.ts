import type { Terms } from '../../lib/core/model/card-words';
import { LANGUAGE } from './numbers';

/** What popup and card both name. */
export const TERMS_EN: Terms = {
  language: LANGUAGE,
  direction: 'ltr',
  kinds: {
    direct: { name: 'Direct quotation', gloss: 'Given word for word, in quotation marks.' },
    mixed: { name: 'Mixed quotation', gloss: 'Partly word for word, partly retold by the article.' },
    indirect: {
      name: 'Indirect quotation',
      gloss: 'Not in quotation marks: retold by the article, or set off as somebody’s words.',
    },
  },
  stances: {
    neutral: { name: 'neutral', gloss: 'Says only that the words were spoken or written.' },
    emphatic: { name: 'emphatic', gloss: 'Presents the speaker as putting weight on the words.' },
    doubting: { name: 'distancing', gloss: 'Keeps the words at a distance; style guides hear doubt in it.' },
    conceding: { name: 'conceding', gloss: 'Presents the words as given up unwillingly.' },
    revealing: { name: 'revealing', gloss: 'Presents the words as something not known before.' },
    factive: { name: 'taking for granted', gloss: 'Treats what was said as settled.' },
    denying: { name: 'denying', gloss: 'Reports that somebody rejects a statement.' },
    accusing: { name: 'accusing', gloss: 'Reports that somebody lays a charge against another.' },
    urging: { name: 'urging', gloss: 'Reports a request or a demand, not a statement of fact.' },
    predicting: { name: 'predicting', gloss: 'Reports an expectation about what is to come.' },
    asking: { name: 'asking', gloss: 'Reports a question.' },
    written: { name: 'written', gloss: 'Says that the words come from something written.' },
  },
  channels: {
    readout: { name: 'Readout', gloss: 'A summary of a talk, written by one side of it; not a transcript.' },
    statement: { name: 'Statement', gloss: 'Words prepared beforehand and given out to be published.' },
    'press-release': { name: 'Press release', gloss: 'An announcement that its issuer wrote for the press.' },
    briefing: {
      name: 'Spoken to reporters',
      gloss: 'Said to journalists, at a briefing or on another occasion.',
    },
    'press-conference': { name: 'Press conference', gloss: 'Said at an event held for the press.' },
    interview: { name: 'Interview', gloss: 'Said in answer to an interviewer.' },
    speech: { name: 'Speech', gloss: 'Said before an audience.' },
    testimony: { name: 'Testimony', gloss: 'Said before a court, a committee or an inquiry.' },
    'social-post': { name: 'Social-media post', gloss: 'Posted on a social network or in a public channel.' },
    letter: { name: 'Letter', gloss: 'Written in a letter.' },
    email: { name: 'E-mail or message', gloss: 'Written in an e-mail or another message.' },
    'court-filing': { name: 'Court filing', gloss: 'Written by one side in papers for a court.' },
    'regulatory-filing': {
      name: 'Regulatory filing',
      gloss: 'Written in a notice to an authority or an exchange.',
    },
    ruling: { name: 'Ruling', gloss: 'Written or spoken as the decision of a court.' },
    report: { name: 'Report or survey', gloss: 'Published in a report, a study or a survey.' },
    'leaked-document': {
      name: 'Leaked document',
      gloss: 'Taken from papers that the text calls leaked, or seen by an outlet.',
    },
    call: { name: 'Call', gloss: 'Said on the telephone or in another call.' },
    video: { name: 'Video or recording', gloss: 'Said in a recording or a live stream.' },
    spokesperson: { name: 'Spokesperson', gloss: 'Given by somebody whose work is to speak for another.' },
  },
  noChannel: { name: 'Not stated in the text', gloss: 'The text does not say by which way the words came.' },
  unnamedTypes: {
    role: { name: 'a role, no name', gloss: 'The text says what the source is and not who.' },
    several: {
      name: 'several, none named',
      gloss: 'The text speaks of more than one and names none of them.',
    },
    passive: {
      name: 'nobody given',
      gloss: 'The text says that something is known or held, and not by whom.',
    },
    person: {
      name: 'a person, no more',
      gloss: 'The text speaks of a person or a source and says little more.',
    },
  },
  unnamedReason: 'Reason given',
  observation: {
    name: 'Outlet’s own remark',
    gloss: 'The outlet compares or weighs somebody’s words here; it gives no source for that.',
  },
  credit: { name: 'Photo credit', gloss: 'Who supplied the picture, by the words under it.' },
  suppliers: {
    agency: 'by a photo agency',
    'armed-group-handout': 'handed out by an armed group',
    'company-handout': 'handed out by a company',
    'government-handout': 'handed out by a government',
    'military-handout': 'handed out by armed forces',
    'organisation-handout': 'handed out by an organisation',
    'other-handout': 'handed out',
    pool: 'by a pool of outlets',
    screenshot: 'taken from a screen',
    staff: 'by the outlet itself',
    'state-agency': 'by a state’s news agency',
    stock: 'from a stock of pictures',
    'user-generated': 'by somebody who was there',
  },
  unknownSupplier: 'The pack does not know who that is.',
  statuses: {
    unattributed: { name: 'No source stated', gloss: 'The text names nobody as the origin of this figure.' },
    attributed: {
      name: 'Source stated',
      gloss: 'The text says whose figure this is, or links to where it is from.',
    },
    caveated: {
      name: 'With a reservation',
      gloss: 'The text itself marks this figure as unconfirmed, disputed or preliminary.',
    },
    verified: {
      name: 'Said to be confirmed',
      gloss: 'The text says that another named body confirmed this figure.',
    },
  },
  caveats: {
    unverified: {
      name: 'not verified',
      gloss: 'The text says that nobody else has confirmed this figure, or that nobody could.',
    },
    disputed: { name: 'disputed', gloss: 'The text says that somebody rejects or questions this figure.' },
    'no-evidence': {
      name: 'nothing shown for it',
      gloss: 'The text says that nothing was put forward in support of this figure.',
    },
    preliminary: { name: 'preliminary', gloss: 'The text says that this figure may still change.' },
    incomplete: {
      name: 'not exact',
      gloss: 'The text says that this figure leaves some out, or cannot be exact.',
    },
    'own-account': {
      name: 'own account',
      gloss: 'The text says that those whom it concerns reckoned this figure themselves.',
    },
  },
  givenBy: 'Given by',
  linkTo: 'Linked to',
  checkedBy: 'said to be confirmed by',
  sums: {
    name: 'Side by side',
    gloss: 'These do not go together as stated, beyond rounding; something may be left out.',
  },
  entities: {
    person: 'person',
    body: 'organisation',
    document: 'document',
    group: 'group',
    unnamed: 'not named',
  },
};
