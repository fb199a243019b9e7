import type { CaveatRow, CheckRow } from '../figure-sourcing';

const CHECKED =
  'verified|confirmed|corroborated|checked|authenticated|substantiated|validated|audited|established|ascertained|proven|vetted|tested';
const CHECK = 'verify|confirm|corroborate|check|authenticate|substantiate|validate|audit|establish|ascertain';
const SHOW = 'offering|providing|presenting|citing|giving|producing|supplying|showing|naming|specifying';
const SHOWN = 'offered|provided|presented|cited|gave|given|produced|supplied|showed|published|released';
const SHOWS =
  'offers|provides|presents|cites|gives|produces|supplies|shows|offer|provide|present|cite|give|produce|supply|publish|release';
const PROOF =
  'evidence|proof|documents|documentation|source|sources|breakdown|basis|workings|method|methodology|records|list|data|receipts|paperwork';
const WRONG =
  'wrong|false|untrue|inaccurate|incorrect|misleading|exaggerated|inflated|overstated|understated|overblown|invented|fabricated|baseless|unfounded|groundless|unsupported|unsubstantiated|nonsense|fiction|unreliable|questionable|doubtful|suspect|implausible|outdated|flawed|bogus|meaningless';

/** Words near which *called the figure …* is a doubt and no praise. */
const DOUBTING = [
  ...WRONG.split('|'),
  'absurd',
  'alarmist',
  'arbitrary',
  'deceptive',
  'dishonest',
  'fake',
  'fantasy',
  'guesswork',
  'imaginary',
  'invention',
  'plucked',
  'made-up',
  'made',
  'laughable',
  'lie',
  'lies',
  'myth',
  'preposterous',
  'propaganda',
  'ridiculous',
  'speculation',
  'speculative',
  'spurious',
  'rubbish',
  'distorted',
  'distortion',
  'manipulated',
  'incomplete',
  'low',
  'high',
  'off',
];

/** Words near which *described the figure as …* says that it may change. */
const TENTATIVE = [
  'preliminary',
  'provisional',
  'tentative',
  'incomplete',
  'unaudited',
  'unofficial',
  'rough',
  'partial',
];

/**
 * Words that mark a figure as unverified, disputed, without evidence or preliminary. A hedge, a projection, a target and
 * a note on what is counted are none (see FIGURES: status).
 */
export const CAVEATS: readonly CaveatRow[] = [
  // Nobody could or did look.
  {
    id: 'not-checkable',
    kind: 'unverified',
    place: 'predicate',
    forms: [
      `could|can not be ${CHECKED}`,
      `cannot|couldn't|can't be ${CHECKED}`,
      `was|were|is|are impossible|difficult|hard to ${CHECK}`,
      `was|were|is|are not possible to ${CHECK}`,
      `not be ${CHECKED}`,
      'impossible|difficult|hard to verify|confirm',
    ],
  },
  {
    id: 'neither-checked',
    kind: 'unverified',
    place: 'predicate',
    only: ['neither', 'none', 'no'],
    forms: [
      `could|can be ${CHECKED}`,
      `has|have|had been ${CHECKED}`,
      `was|were|is|are ${CHECKED}`,
      `has|have comes|come with evidence|proof`,
    ],
  },
  {
    id: 'not-checked',
    kind: 'unverified',
    place: 'predicate',
    forms: [
      `has|have|had not been ${CHECKED}`,
      `hasn't|haven't|hadn't been ${CHECKED}`,
      `has|have|had never been ${CHECKED}`,
      `was|were|is|are not ${CHECKED}`,
      `wasn't|weren't|isn't|aren't ${CHECKED}`,
      `was|were never ${CHECKED}`,
      `has|have|had yet to be ${CHECKED}`,
      `is|are yet to be ${CHECKED}`,
      'not independently verified|confirmed',
      `awaits|await verification|confirmation|audit`,
      `was|were|is|are awaiting verification|confirmation|audit`,
    ],
  },
  {
    id: 'remains-open',
    kind: 'unverified',
    place: 'predicate',
    forms: [
      'remain|remains|remained|is|are|was|were unverified|unconfirmed|uncertain|unproven|unsubstantiated|uncorroborated',
      'remain|remains|remained to be verified|confirmed|seen|established',
      'labelled|labeled|marked|called unaudited|unverified|unconfirmed|provisional|preliminary',
    ],
  },
  {
    id: 'could-not-check',
    kind: 'unverified',
    place: 'object',
    forms: [
      `could|can|would|did|do|does not ${CHECK}`,
      `cannot|couldn't|can't|wouldn't|didn't|don't|doesn't ${CHECK}`,
      `was|were|is|are|been unable to ${CHECK}`,
      `was|were|is|are|been not able to ${CHECK}`,
      `not been able to ${CHECK}`,
      `declined|declines|refused|refuses|failed|fails to ${CHECK}`,
      `not possible to ${CHECK}`,
      `impossible|difficult|hard to ${CHECK}`,
      `has|have|had not ${CHECKED}`,
      `hasn't|haven't|hadn't ${CHECKED}`,
      `has|have|had yet to ${CHECK}`,
      `has|have|had never ${CHECKED}`,
      `nobody|no-one has|have|had ${CHECKED}`,
    ],
  },
  {
    id: 'partly-checked',
    kind: 'unverified',
    place: 'clause',
    forms: [
      `able to ${CHECK} some|part|few`,
      `never let|allowed mission|observers|inspectors|auditors|monitors|anyone|anybody|journalists|reporters`,
      `nobody|no-one outside has|have|had seen|${CHECKED}`,
    ],
  },
  {
    id: 'no-confirmation',
    kind: 'unverified',
    place: 'clause',
    forms: [
      'no independent|immediate|official confirmation|verification|corroboration',
      'no confirmation|verification|corroboration of|from',
    ],
  },
  {
    id: 'unconfirmed-word',
    kind: 'unverified',
    place: 'word',
    forms: ['unconfirmed|unverified|uncorroborated|unsubstantiated|unproven'],
  },
  // Somebody says otherwise.
  {
    id: 'is-disputed',
    kind: 'disputed',
    place: 'predicate',
    forms: [
      'is|are|was|were|been|being disputed|contested|challenged|rejected|denied|questioned|disowned',
      'remain|remains|remained disputed|contested|contentious|controversial',
      'is|are|was|were called into|in question|doubt|dispute',
      'come|comes|came under dispute',
    ],
  },
  {
    id: 'is-wrong',
    kind: 'disputed',
    place: 'predicate',
    forms: [
      `is|are|was|were|'s ${WRONG}`,
      `is|are|was|were|'s too low|high`,
      'is|are|was|were far|wildly|way off',
      'was|were discredited|debunked|retracted',
      'has|have been discredited|debunked|retracted|refuted',
      'does|do not add up',
      'rests|rest on numbers|figures nobody|no-one',
    ],
  },
  {
    id: 'disputes',
    kind: 'disputed',
    place: 'object',
    forms: [
      'disputes|disputed',
      'denies|denied',
      'rejects|rejected',
      'challenged|questioned|contested',
      'dismisses|dismissed',
      'disowns|disowned',
      'contradicts|contradicted|contradict',
      'refutes|refuted|refute|rebuts|rebutted|rebut|debunks|debunked',
      'retracted',
      'cast|casts|casting doubt on',
      'took|takes|take issue with',
      'disagreed|disagrees|disagree with',
      'called|calls into question',
      `does|do|did not accept|recognise|recognize|endorse|believe|trust`,
      `doesn't|don't|didn't accept|recognise|recognize|endorse|believe|trust`,
      'declined|declines|refused|refuses to endorse|accept',
    ],
  },
  {
    id: 'is-disputing',
    kind: 'disputed',
    place: 'behind',
    forms: [
      'disputing|dispute|denying|deny|rejecting|reject|dismissing|dismiss',
      'challenges|challenging|challenge|questions|questioning|question|contests|contesting|contest',
    ],
  },
  {
    id: 'calls-wrong',
    kind: 'disputed',
    place: 'behind',
    forms: [
      'called|calls|calling|call',
      'described|describes|describing|describe',
      'labelled|labels|labeled|branded|brands|slammed|slams|regards|considers|deems',
    ],
    needs: DOUBTING,
  },
  {
    id: 'described-as',
    kind: 'disputed',
    place: 'object',
    forms: [
      'described|describes|dismissed|dismisses|derided|labelled|labeled|characterised|characterized as',
    ],
    needs: DOUBTING,
  },
  {
    id: 'falls-short',
    kind: 'disputed',
    place: 'predicate',
    forms: [
      'omits|omit|omitted|ignores|ignore|ignored|overlooks|overlook|overlooked',
      'understates|understate|understated|overstates|overstate|overstated',
      'undercounts|undercount|overcounts|overcount|exaggerates|exaggerate|exaggerated',
    ],
  },
  {
    id: 'is-really',
    kind: 'disputed',
    place: 'predicate',
    within: ['true', 'real', 'actual'],
    forms: [
      'is|was|are|were|may|might|could|would|will higher|lower|greater|larger|bigger|smaller|worse|twice|double|nearer|closer',
    ],
  },
  {
    id: 'disputed-word',
    kind: 'disputed',
    place: 'word',
    forms: ['disputed|contested|discredited|debunked'],
  },
  // Nothing is shown for it.
  {
    id: 'without-evidence',
    kind: 'no-evidence',
    place: 'clause',
    ahead: true,
    forms: [
      `without ${SHOW} ${PROOF}`,
      'without evidence|proof|substantiation|attribution',
      'without explaining|saying|specifying|disclosing how|where|what',
      'without elaborating|elaboration',
    ],
  },
  {
    id: 'no-evidence',
    kind: 'no-evidence',
    place: 'clause',
    forms: [
      `${SHOWN} no ${PROOF}`,
      `${SHOWS} no ${PROOF}`,
      `did|does|do|has|have|had not ${SHOWN}|${SHOWS} ${PROOF}|tally`,
      `didn't|doesn't|don't|hasn't|haven't|hadn't ${SHOWN}|${SHOWS} ${PROOF}|tally`,
      `has|have|had yet to ${SHOWS} ${PROOF}`,
      `no ${PROOF} was|were|is|are ${SHOWN}|attached|available|shown`,
      'no evidence for|of|to support|that',
      'no evidence|basis to support|back',
      'has|have|had not said|explained|disclosed how|where',
      'declined|refused|declines|refuses to explain|disclose|say how|where|explain',
      'with no evidence|proof|source',
      `been shown no ${PROOF}`,
    ],
  },
  {
    id: 'not-explained',
    kind: 'no-evidence',
    place: 'object',
    forms: [
      'declined|refused|declines|refuses to explain|substantiate|elaborate|document',
      `has|have|had not explained|substantiated|documented`,
      `has|have|had never explained|substantiated|documented`,
    ],
  },
  // They reckoned it themselves.
  {
    id: 'own-count',
    kind: 'own-account',
    place: 'clause',
    ahead: true,
    forms: [
      'by its|their|his|her own count|tally|estimate|estimates|account|reckoning|calculation|calculations',
      'according to its|their|his|her own count|tally|estimate|estimates|reckoning|calculation|calculations',
    ],
  },
  {
    id: 'self-reported',
    kind: 'own-account',
    place: 'word',
    forms: ['self-reported|self-declared|self-assessed'],
  },
  // It is not the last word.
  {
    id: 'is-preliminary',
    kind: 'preliminary',
    place: 'predicate',
    forms: [
      "is|are|was|were|'s preliminary|provisional|tentative|unofficial|unaudited|unofficial",
      'is|are|was|were subject to revision|change|review|confirmation',
      'is|are|was|were not final|complete|definitive|official|audited',
      'is|are|was|were yet to be finalised|finalized',
      'remain|remains preliminary|provisional',
      'may|might|could be revised',
    ],
  },
  {
    id: 'calls-preliminary',
    kind: 'preliminary',
    place: 'behind',
    forms: [
      'called|calls|calling|call|described|describes|describing|describe|labelled|labels|labeled|regards|considers',
    ],
    needs: TENTATIVE,
  },
  {
    id: 'described-as-preliminary',
    kind: 'preliminary',
    place: 'object',
    forms: ['described|describes|labelled|labeled|characterised|characterized|regarded|regards as'],
    needs: TENTATIVE,
  },
  {
    id: 'preliminary-word',
    kind: 'preliminary',
    place: 'word',
    forms: ['preliminary|provisional|unofficial|unaudited|tentative'],
  },
  {
    id: 'is-incomplete',
    kind: 'incomplete',
    place: 'predicate',
    forms: [
      'is|are|was|were incomplete|partial|undercounts|overcounts',
      'is|are|was|were far from complete|reliable|accurate|certain',
      'is|are|was|were almost certainly an undercount|overcount|underestimate|overestimate',
      'based on modelling|modeling|guesswork|extrapolation rather|alone',
      'is|are|was|were an undercount|overcount|underestimate|overestimate|understatement|overstatement',
    ],
  },
];

const VOUCHED = 'verified|confirmed|corroborated|certified|audited|authenticated|validated|checked';

/** Words by which a body other than the source vouches for a figure: the positive forms of the rows above. */
export const CHECKS: readonly CheckRow[] = [
  {
    id: 'checked-by',
    place: 'predicate',
    forms: [
      `was|were|is|are|been|being ${VOUCHED} by`,
      `${VOUCHED} by`,
      'was|were|is|are|been|being checked|compared|matched against|with',
      'was|were signed off by',
    ],
  },
  {
    id: 'checks',
    place: 'object',
    forms: [
      'verified|verifies',
      'confirmed|confirms|confirm',
      'corroborated|corroborates',
      'certified|certifies',
      'audited|audits',
      'authenticated|authenticates',
      'validated|validates',
      'vouched|vouches for',
      'signed off on',
      'signed off',
      'bore|bears out',
      'backed|backs up',
      'arrived|arrives at same',
      'came|comes to same',
      'reached|reaches same',
    ],
  },
];
