/** Sources without a name in the notation of `tests/support/marked.ts`; `[reason …]` marks why, where the text says it. */
export type UnnamedCase = readonly [
  difficulty: string,
  notation: string,
  type: 'role' | 'several' | 'passive' | 'person',
];

export const UNNAMED: readonly UnnamedCase[] = [
  ['a role', '[source A senior official] said it would close.', 'role'],
  ['a spokesman', '[source a port spokesman] said it would close.', 'role'],
  ['a diplomat with what he saw', '[source A diplomat who saw the draft] said it would close.', 'role'],
  ['several', '[source Two officials] said it would close.', 'several'],
  ['several who know', '[source Three people familiar with the talks] said it would close.', 'several'],
  ['sources', '[source Sources at the mine] said it would close.', 'several'],
  ['witnesses', '[source witnesses] said it fell.', 'several'],
  ['a person', '[source A person familiar with the talks] said it would close.', 'person'],
  ['a source', '[source A source close to the mayor] said it would close.', 'person'],
  ['nobody', '[source It] [cue is understood] that it would close.', 'passive'],
  [
    'the reason behind the condition',
    '[source A senior official] said [reason on condition of anonymity because he was not authorised to speak], that it would close.',
    'role',
  ],
  [
    'the reason behind a request',
    '[source Two officials], who asked [reason not to be named because the talks are private], said it would close.',
    'several',
  ],
  [
    'the reason alone',
    '[source An official] who [reason was not authorised to speak publicly], said it.',
    'role',
  ],
  ['fear', '[source A miner], [reason fearing reprisals at work], said it would close.', 'role'],
  [
    'the matter',
    '[source A person] spoke [reason on condition of anonymity to discuss private talks].',
    'person',
  ],
];

/** A condition, or a reason for something else, is no reason for leaving out a name. */
export const NO_REASON: readonly (readonly [difficulty: string, notation: string])[] = [
  ['a bare condition', '[source An official] said on condition of anonymity that it would close.'],
  ['a bare request', '[source An official] who asked not to be named said it would close.'],
  ['a reason for the deed', '[source An official] said it would close because it rained.'],
  ['within quotation marks', '[source An official] said “he was not authorised to close it”.'],
  ['in the sentence before', 'He was not authorised to speak. [source An official] said it would close.'],
  [
    'another clause’s reason',
    '[source An official] said on condition of anonymity that the mine, the mill and the port would all be closed as it rained.',
  ],
];
