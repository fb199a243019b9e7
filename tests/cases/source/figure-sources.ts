/** `[f …]` is the figure, `[s …]` who is given as its origin; without one, nobody is. */
export type SourceCase = readonly [difficulty: string, notation: string];

export const SOURCED: readonly SourceCase[] = [
  ['according to, behind', 'Some [f 300] homes were lost, according to [s the ministry].'],
  ['according to, before', 'According to [s the ministry], [f 300] homes were lost.'],
  ['according to, inside', 'The largest group, [f 300] people according to [s the ministry], left.'],
  ['said, before', '[s The ministry] said [f 300] homes were lost.'],
  ['said that, with a day', '[s The ministry] said on Monday that [f 300] homes were lost.'],
  ['said, behind', 'Some [f 300] homes were lost, [s the ministry] said.'],
  ['said, inverted', 'Some [f 300] homes were lost, said [s the ministry].'],
  ['told somebody', '[s Ann Lee] told reporters that [f 300] homes were lost.'],
  ['data show', '[s Data from the port] show that [f 300] ships came in May.'],
  ['records show, behind', 'The library lent [f 61,000] books last year, [s its records] show.'],
  ['a survey found', '[s A survey of voters] found that [f 40%] agree.'],
  ['a report says', '[s The report] says [f 12] bridges are unsafe.'],
  ['estimates', '[s The bank] estimates that growth will be [f 2.4%].'],
  ['put at', '[s The commission] put turnout at [f 68%].'],
  ['reported', '[s The firm] reported a loss of [f $3 million].'],
  ['announced', '[s The mayor] announced [f $3 million] for the weir.'],
  ['warned', '[s The agency] warned that [f 40,000] homes were at risk.'],
  [
    'a comparison behind the cue',
    'The river rose to [f 5 metres], [s the agency] said, up from [f 3 metres] a day before.',
  ],
  ['in quotation marks', '“We lost [f 40] boats,” said [s Ann Lee].'],
  ['a quotation that goes on', '“We lost boats,” said [s Ann Lee]. “It was [f 40] of them.”'],
  ['carried on', 'The town lost 400 homes, according to [s the ministry]. Of these, [f 300] were empty.'],
  [
    'carried on with another',
    'The town lost 400 homes, [s the ministry] said. Another [f 300] were damaged.',
  ],
];

export const UNSOURCED: readonly SourceCase[] = [
  ['nobody', 'Some [f 300] homes were lost in the flood.'],
  ['a deed', 'The council cut [f 300] jobs.'],
  ['a vote', 'The council approved [f $3 million] for the weir.'],
  ['an agreement', 'The firm agreed to pay [f $3 million].'],
  ['a target', 'The town has a target of [f 300] homes.'],
  ['somebody said something else before', 'Ann Lee said she was glad. The wall cost [f $3 million].'],
  ['somebody says something else behind', 'The wall cost [f $3 million]. “It holds,” Ann Lee said.'],
  ['a verb that is a noun', 'In the [f 31] states that have a weir, the law holds.'],
  ['added as a deed', 'The index added [f 20 points] on Monday.'],
  ['found as a deed', 'Divers found [f 12] boats under the weir.'],
  ['passive', 'He was told to pay [f $3,000].'],
  ['a novelist', 'Bell wrote [f fourteen] novels.'],
  ['will show', 'The museum will show [f 60] letters from Monday.'],
  ['an estimated', 'The wall has an estimated value of [f $3 million].'],
  ['a shop puts things', 'He put [f 300] stones on the wall.'],
  [
    'a new paragraph does not carry on',
    'The town lost 400 homes, the ministry said.\n\nThe wall is [f 300 metres] long.',
  ],
];
