import type { CaveatKind } from '../../../lib/core/model/figure';

/**
 * Short passages with the state of each figure: `[caveated …]`, `[verified …]`, or `[plain …]` where the text casts no
 * doubt on it and lets nobody vouch for it. Written from FIGURES.md, half of them without any caveat or check.
 */
export type StateCase = readonly [difficulty: string, notation: string];

/** Passages of one figure, by what their reservation comes to. */
export const KINDS: readonly (readonly [kind: CaveatKind, text: string])[] = [
  ['unverified', 'Rebels said 40 people were killed. The claim could not be independently verified.'],
  ['disputed', 'The charity said 120 children were ill. The ministry disputes that figure.'],
  ['no-evidence', 'He said 300 had died, without offering evidence.'],
  ['preliminary', 'Police said 14 people were hurt. The number is provisional.'],
  ['incomplete', 'The agency counted 900 dead. The toll is almost certainly an undercount.'],
  ['own-account', 'The party has 40,000 members by its own count.'],
];

export const CAVEATED: readonly StateCase[] = [
  // Nobody could look.
  [
    'could not be independently verified',
    'Rebels said [caveated 40] people were killed. The claim could not be independently verified.',
  ],
  [
    'cannot, in the same sentence',
    'The Tarn ministry says [caveated over 300] have died, though those numbers cannot be independently verified.',
  ],
  [
    'an adverb inside',
    'The army said it had taken [caveated 60] prisoners. That figure could not immediately be confirmed.',
  ],
  ['has not been', 'Aid workers reported [caveated 25] deaths in the camp. The toll has not been confirmed.'],
  [
    'have not been, plural',
    'The mine said it had [caveated 1,200] workers and [caveated 40] trucks. Those figures have not been audited.',
  ],
  ['has yet to be', 'The union says [caveated 800] jobs will go. The number has yet to be confirmed.'],
  ['was never', 'Corden said [caveated 90] boats were lost. The figure was never verified.'],
  [
    'neither of two',
    'Tarn says [caveated 70] soldiers died. Corden says the number is [caveated 12]. Neither figure could be verified.',
  ],
  [
    'both of two',
    'Police said [caveated 14] people were hurt and [caveated 30] were held. Both numbers are provisional.',
  ],
  [
    'the outlet was unable',
    'The group said it had freed [caveated 200] hostages, a number this newspaper was unable to verify.',
  ],
  [
    'an outsider could not',
    'The governor said [caveated 5,000] families had left. Observers could not confirm the number.',
  ],
  [
    'appositive, with its own verb',
    'The company said [caveated 1.5 million] people used the app, a figure that could not be checked.',
  ],
  [
    'appositive behind a dash',
    'The mayor said [caveated 3,000] had marched — a claim that police could not confirm.',
  ],
  [
    'a relative clause',
    'The militia said it had killed [caveated 55] soldiers, which could not be independently confirmed.',
  ],
  [
    'difficult to check',
    'Activists say [caveated 400] people are being held. The figure is difficult to verify.',
  ],
  [
    'impossible to check',
    'Activists say [caveated 400] people are being held. It was impossible to verify the number.',
  ],
  ['remains unconfirmed', 'Locals said [caveated 18] people were missing. The number remains unconfirmed.'],
  ['unconfirmed reports', 'Unconfirmed reports spoke of [caveated 22] dead in the tunnel.'],
  ['unverified claims', 'Unverified claims of [caveated 900] victims spread overnight.'],
  [
    'there was no confirmation',
    'Rebels said [caveated 31] soldiers were killed. There was no independent confirmation of the claim.',
  ],
  [
    'without confirmation',
    'The ministry said [caveated 80] drones were shot down, but there was no independent confirmation.',
  ],
  [
    'declined to confirm',
    'The union said [caveated 600] workers had been laid off. The company declined to confirm the number.',
  ],
  [
    'the toll',
    'Officials said [caveated at least 19] people died when the bridge fell. The toll could not be verified.',
  ],
  ['nobody has checked', 'He says the fund lost [caveated $4 million], a sum nobody has audited.'],
  // Somebody says otherwise.
  [
    'disputed by another',
    'The charity said [caveated 120] children were ill. The ministry disputes that figure.',
  ],
  ['is disputed', 'The charity said [caveated 120] children were ill. The figure is disputed.'],
  [
    'disputed, in a relative clause',
    'The charity said [caveated 120] children were ill, a number the ministry disputes.',
  ],
  [
    'denied, in a relative clause',
    'The lawyer said [caveated 45] people had been arrested, which police denied.',
  ],
  ['rejected', 'The opposition put the cost at [caveated $30 million]. The minister rejected the claim.'],
  ['questioned', 'The agency said [caveated 70%] of homes had water. Residents questioned the figure.'],
  [
    'challenged by several',
    'The agency said [caveated 70%] of homes had water. Several councillors challenged that number.',
  ],
  [
    'called false',
    'The union said [caveated 300] nurses had quit. The hospital called the figure “false and misleading”.',
  ],
  [
    'described as inflated',
    'The union said [caveated 300] nurses had quit, a number that the hospital described as inflated.',
  ],
  ['dismissed', 'The party claimed [caveated 2 million] members. Its rivals dismissed the claim.'],
  [
    'is wrong',
    'The report said [caveated 12] bridges were unsafe. The figure is simply wrong, the minister said.',
  ],
  [
    'were exaggerated',
    'The army said it had killed [caveated 500] fighters. The numbers were exaggerated, analysts said.',
  ],
  ['doubt is cast', 'The firm said [caveated 90%] of buyers were happy. A survey cast doubt on that figure.'],
  [
    'not recognised',
    'The union said wages had fallen by [caveated 14%]. The Treasury said it did not recognise the figure.',
  ],
  [
    'do not accept',
    'The auditors put the loss at [caveated £40m]. “We do not accept that figure,” the board said.',
  ],
  ['a disputed count', 'According to a disputed count, [caveated 52%] voted for the wall.'],
  ['omits', 'The camp has [caveated 220] huts, the board says; Tarn says that count omits the north.'],
  [
    'the true figure is higher',
    'The ministry recorded [caveated 412] deaths. Doctors say the true figure is far higher.',
  ],
  [
    'regarded as inflated',
    'The firm said [caveated 90%] were happy. The union regards that figure as inflated.',
  ],
  [
    'not the margin of error',
    'The group put turnout at [caveated 54%], with a margin of error of [plain 2 points]. The mayor dismissed the figure.',
  ],
  // Nothing is shown for it.
  [
    'without evidence',
    'The senator claimed without evidence that [caveated 10,000] ballots had been burned.',
  ],
  [
    'without offering evidence',
    'The senator said [caveated 10,000] ballots had been burned, without offering evidence.',
  ],
  [
    'without providing any',
    'The general said [caveated 80] spies had been caught, without providing any proof.',
  ],
  ['he offered none', 'The senator said [caveated 10,000] ballots had been burned. He offered no evidence.'],
  [
    'he did not provide',
    'The general said [caveated 80] spies had been caught. He did not provide evidence for the claim.',
  ],
  [
    'though with no documents',
    'She said the firm had hidden [caveated $3 million], though she produced no documents.',
  ],
  [
    'no source',
    'A leaflet said [caveated 60%] of the town was for sale, a claim for which it gave no source.',
  ],
  ['has yet to provide', 'The ministry said [caveated 40] men were guilty. It has yet to provide evidence.'],
  [
    'no evidence to support',
    'The post said [caveated 7,000] had died. There is no evidence to support the claim.',
  ],
  [
    'has not said how',
    'The party said families would lose [caveated $900]. It has not said how it reached the figure.',
  ],
  // They reckoned it themselves.
  ['by its own count', 'The party has [caveated 40,000] members by its own count.'],
  ['by its own count, before', 'By its own count, the party has [caveated 40,000] members.'],
  ['by their own estimates', 'The squatters run, by their own estimates, [caveated 60] houses.'],
  ['self-reported', 'Self-reported figures put the firm’s emissions at [caveated 300 tonnes].'],
  // It is not the last word.
  [
    'preliminary',
    'The agency said [caveated 1,100] homes were destroyed, but stressed that the figure was preliminary.',
  ],
  [
    'a toll it describes as',
    'The ministry counts [caveated 412] deaths, a toll it describes as preliminary.',
  ],
  [
    'described its own estimate as',
    'The cost is [caveated £318m], says the audit office, which described its own estimate as provisional.',
  ],
  ['a preliminary count', 'According to a preliminary count, [caveated 640] votes were spoiled.'],
  ['preliminary results', 'Preliminary results gave the mayor [caveated 54%] of the vote.'],
  ['provisional, behind', 'Turnout was [caveated 61%], a provisional figure.'],
  ['unaudited', 'The bank made [caveated €12 million] in the quarter, according to unaudited figures.'],
  ['unofficial returns', 'Unofficial returns put her ahead by [caveated 212] votes.'],
  ['subject to revision', 'The office said prices rose [caveated 3.1%]. The figure is subject to revision.'],
  ['incomplete', 'The clerk said [caveated 4,400] had voted. The count is incomplete.'],
  [
    'an undercount',
    'The ministry has recorded [caveated 240] cases. Doctors say the figure is almost certainly an undercount.',
  ],
  // The caveat covers one alone.
  [
    'one alone, the last',
    'Police said [plain 14] people were hurt. The union said [caveated 300] had marched, a number that could not be verified.',
  ],
  [
    'one alone, by its kind',
    'The firm has [plain 800] workers and lost [caveated $3 million], a sum that the union disputes.',
  ],
  [
    'the second',
    'The sheriff said [plain two] people had died and [caveated seven] were missing. The second number has not been confirmed.',
  ],
  [
    'the number of wounded',
    'The hospital said [plain 12] people were killed and [caveated 40] wounded. The number of wounded could not be verified.',
  ],
];

export const VERIFIED: readonly (readonly [difficulty: string, notation: string, verifier: string])[] = [
  [
    'a body confirms',
    'The union says [verified 45] miners died, a number the Tarn Labour Board has confirmed.',
    'the Tarn Labour Board',
  ],
  [
    'verified by',
    'The company said it had cut [verified 900] jobs. The figure was verified by Orlin & Lee.',
    'Orlin & Lee',
  ],
  [
    'independently verified by',
    'The charity said it fed [verified 20,000] people, a number independently verified by the Weir Institute.',
    'the Weir Institute',
  ],
  [
    'audited by',
    'The fund reported assets of [verified $40 million]. The figure was audited by Tarn Brothers.',
    'Tarn Brothers',
  ],
  [
    'both numbers',
    'The hospital reported [verified four] deaths and [verified 26] people wounded; the Order of Orlin has confirmed both numbers.',
    'the Order of Orlin',
  ],
  [
    'certified',
    'The minister said the deficit was [verified 2.8%]. The Office for Budgets has certified the number.',
    'The Office for Budgets',
  ],
  [
    'has since confirmed the figure',
    'The mine said [verified 12] men had died. The county coroner has since confirmed the figure.',
    'The county coroner',
  ],
  [
    'by its auditor',
    'Net debt was [verified €2 billion], the company said, a number that its auditor has confirmed.',
    'its auditor',
  ],
  [
    'of two, one',
    'The group says it tested [plain 164] wells. The worst held [verified 90 grams] of lead, its report said. The state laboratory confirmed that value.',
    'The state laboratory',
  ],
  [
    'confirmed them',
    'The ministry said [verified 30] villages had been reached. The Red Lantern Society has confirmed that.',
    'The Red Lantern Society',
  ],
  [
    'confirmed, behind an insertion',
    'Corden says it has lost [verified 6,112] boats, a count that the Joint Weir Mission, which has seen the yards, has confirmed.',
    'the Joint Weir Mission',
  ],
  [
    'corroborated',
    'Rebels said [verified 50] prisoners were freed. Northern Council monitors corroborated the figure.',
    'Northern Council monitors',
  ],
];

export const PLAIN: readonly StateCase[] = [
  ['attributed and nothing more', 'Police said [plain 40] people were killed.'],
  ['nobody disputes it', 'The charity said [plain 120] children were ill. Nobody disputes the figure.'],
  ['not disputed', 'The charity said [plain 120] children were ill. The figure is not disputed.'],
  [
    'neither is disputed',
    'Tarn counts [plain 70] boats and Corden counts [plain 12]. Neither figure is disputed.',
  ],
  ['a hedge', 'The agency said [plain an estimated 1,100] homes were destroyed.'],
  ['about', 'The agency said [plain about 1,100] homes were destroyed.'],
  ['a projection', 'The bank expects growth of [plain 2.4%] next year.'],
  ['a target', 'The mayor has a target of [plain 5,000] homes by 2030.'],
  ['it may rise', 'Police said [plain 14] people were hurt. The number is expected to rise.'],
  [
    'a definition',
    'The ministry said [plain 300] had died. The figure does not distinguish between soldiers and civilians.',
  ],
  [
    'what it includes',
    'The ministry said [plain 300] had died. The figure includes people who died of illness.',
  ],
  ['a plan is disputed', 'The wall cost [plain $4 million]. The plan is disputed by the council.'],
  ['an election is contested', 'He won [plain 51%] of the vote in a contested primary.'],
  ['a charge is denied', 'The court fined him [plain $9,000]. He denied wrongdoing.'],
  ['an act is denied', 'The army said it shot down [plain 12] drones. Corden denied firing first.'],
  ['someone was not tested', 'The report said [plain 40] people were sick. The men were not tested.'],
  [
    'no comment',
    'The union said [plain 600] workers had been laid off. The company did not respond to a request for comment.',
  ],
  [
    'declined to comment',
    'The union said [plain 600] workers had been laid off. The company declined to comment.',
  ],
  ['confirmed that', 'The police confirmed that [plain 12] people had died.'],
  [
    'confirmed, of something else',
    'The union said [plain 600] workers had been laid off. The firm confirmed the talks.',
  ],
  [
    'the source confirms its own',
    'The ministry said [plain 45] people had died. The ministry confirmed the figure on Monday.',
  ],
  [
    'its own, under a shorter name',
    'The Tarn health ministry said [plain 45] people had died. The ministry later confirmed the number.',
  ],
  ['nobody in particular confirms', 'The mine said [plain 12] men had died. Officials confirmed the figure.'],
  ['has not confirmed', 'The mine said [plain 12] men had died. He would be buried on Monday.'],
  [
    'will be audited',
    'The fund reported assets of [plain $40 million]. The figure will be audited by Tarn Brothers.',
  ],
  [
    'asked to verify',
    'The fund reported assets of [plain $40 million]. The board asked Tarn Brothers to verify the figure.',
  ],
  [
    'if it is verified',
    'The firm said it made [plain $2 million]. If the figure is verified by the bank, it will pay.',
  ],
  ['a pronoun confirms', 'The mine said [plain 12] men had died. She confirmed it.'],
  ['a date is confirmed', 'The show drew [plain 4,000] people. The date of the next has not been confirmed.'],
  ['a cause is unknown', 'The fire burned [plain 200] homes. It could not be confirmed how it began.'],
  ['an identity is unconfirmed', 'The blast killed [plain 12] people. Their names have not been confirmed.'],
  ['evidence elsewhere', 'The trial heard [plain 30] witnesses. The defence offered no evidence.'],
  [
    'without evidence, of another claim',
    'The trial heard [plain 30] witnesses. The mayor said without evidence that it was a plot.',
  ],
  [
    'a preliminary report on something',
    'The crew was late, says a preliminary report on the crash that killed [plain three] people.',
  ],
  ['the true cost of war', 'The wall cost [plain $3 million]. The true story is longer.'],
  ['a board that ignores', 'The board of [plain 12] ignored the plan.'],
  ['it could be higher', 'The wall is [plain 12 metres] high. It could be higher, he said.'],
  ['a preliminary hearing', 'The firm lost [plain $3 million], the court heard at a preliminary hearing.'],
  ['provisional licence', 'The ferry carried [plain 120] people on a provisional licence.'],
  ['unofficial leader', 'The unofficial leader of the group said [plain 200] had come.'],
  ['a figure of speech', 'She is a disputed figure in a town of [plain 4,000] people.'],
  ['questions of fact', 'The survey put [plain 12] questions to [plain 900] readers.'],
  ['a challenge', 'The firm faces a challenge: it owes [plain $3 million].'],
  [
    'called the figure good',
    'The office said [plain 3,000] jobs were created. The mayor called the figure “a triumph”.',
  ],
  [
    'described the number with pride',
    'The club has [plain 900] members, a number its chair described as “wonderful”.',
  ],
  ['rejects an offer', 'The union rejected a rise of [plain 4%].'],
  [
    'rejects a plan',
    'The council voted [plain 30] to 12 to reject the plan.'.replace('[plain 30] to 12', '[plain 30 to 12]'),
  ],
  [
    'denies that something happened',
    'The town has [plain 4,000] people. The mayor denied that the mill would close.',
  ],
  ['a claim for money', 'He filed a claim for [plain $3,000]. The claim was paid.'],
  ['an account at a bank', 'She put [plain $3,000] into the account. The account has been closed.'],
  ['a list that was not checked by anybody', 'The guest list had [plain 300] names.'],
  ['a test result', 'The clinic tested [plain 300] people. The results will be sent by post.'],
  [
    'a past doubt, other paragraph',
    'The wall cost [plain $4 million].\n\nThe town is old. Its age is disputed.',
  ],
  ['the caveat comes first and is another', 'The date is disputed. The wall cost [plain $4 million].'],
  ['an unverified account online', 'The video was seen by [plain 3,000] people on an unverified channel.'],
  [
    'without details of the plan',
    'The firm will build [plain 300] homes, without saying where.'.replace(
      ', without saying where',
      ' and gave no date',
    ),
  ],
  ['uncertain weather', 'The fair drew [plain 5,000] people. The weather remains uncertain.'],
  ['the vote is preliminary', 'The council voted on a preliminary plan for [plain 300] homes.'],
  ['a wrong turn', 'The bus with [plain 40] people took a wrong turn.'],
  [
    'an account of something else, in the next paragraph',
    'Brand said the crew had [plain 640] boats. She would not say why it came late.\n\nThe union rejected that account.',
  ],
  ['dispute over pay', 'The dispute over pay has cost [plain 300] jobs.'],
  ['contest', 'The contest drew [plain 900] entries.'],
  ['confirmed cases', 'The agency reported [plain 240] confirmed cases.'],
  ['a count of its own', 'The board began its own count of [plain 300] ballots.'],
  ['an account of her own', 'She paid [plain $3,000] into her own account.'],
  ['self-reported illness', 'The clinic saw [plain 300] patients with self-reported pain.'],
  ['a verified account', 'The star has [plain 2 million] followers on her verified account.'],
  ['audit of something else', 'The firm has [plain 800] workers. Its kitchens were audited by the city.'],
  ['certified copies', 'The office sold [plain 300] certified copies.'],
  ['a check of bags', 'Guards checked [plain 300] bags.'],
  ['the estimate was raised', 'The bank said growth would be [plain 2.4%]. It raised its estimate in May.'],
  ['the total is given', 'The bank lent [plain $2 million]. The total is a record.'],
  ['an independent source', 'The figure of [plain 300] comes from an independent count.'],
  ['verification as a topic', 'The board of [plain 12] members discussed verification.'],
];
