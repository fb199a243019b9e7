import type { PrimaryText } from '../../../../lib/core/model/fidelity';

/** Primary texts of invented people and bodies: a speech, a readout, a briefing, a company's statement, a letter. */
export const SPEECHES: readonly PrimaryText[] = [
  {
    id: 'harbour',
    title: 'Speech at the reopening of the harbour',
    text: `Good evening, and thank you all for coming out in this rain. Twelve years ago this harbour was closed, and nobody in this room believed that it would open again. We did not wait for help from the capital. We built the sea wall ourselves, stone by stone, with money from forty-one villages.

I will not promise you that every ship will come back. I promise you that no family in Carrow will lose its house to the sea while I hold this office. The new ferry will sail in spring, unless the strike goes on. We will keep the fares as they are until the last islander has been paid back.

Some have said that the council should sell the eastern docks. My answer is simple: the docks are not for sale. They belong to the people who rebuilt them. If the government wants them, it can come here and ask.

We need three things now: patience, timber and honest accounts. Patience we have. Timber is on its way from Osmund. The accounts will be open to anybody who wants to read them, before a single coin is spent. There is a lot of work to do, but we have done harder things. Thank you, and good night.`,
  },
  {
    id: 'readout',
    title: 'Minister Brandt’s call with Minister Koss',
    text: `The following is attributable to the spokesperson of the Ministry of Outer Affairs: Minister Ilse Brandt spoke today with her counterpart of Orlenz, Pavel Koss. The Minister stressed the need to reopen the northern crossing for medical supplies before any further talks on trade. She reiterated that Velmar supports a lasting ceasefire in the Teshar valley and urged both sides to take every possible step to spare civilians. The two ministers discussed efforts to return the remaining detainees and the need to speed up the delivery of food to the valley. Minister Brandt underscored that Velmar will not recognise any change of borders by force. They agreed to speak again next week.`,
  },
  {
    id: 'briefing',
    title: 'Briefing of the Department of Waters',
    text: `MS HALL: Good afternoon, everyone. I have one announcement, and then I’ll take your questions. The department will send a second team of engineers to the Marrow dam on Friday.

QUESTION: Is the dam safe?

MS HALL: We have no indication that the dam is unsafe at this time. We don’t support reopening the valley road unless or until the engineers can show that the lower gate holds. I’m not going to speculate about what happened on the night of the flood. What I can tell you is that 14,000 people have gone home, and that about 3,500 are still in shelters.

QUESTION: Does the secretary think that somebody should resign?

MS HALL: That’s not a decision for the secretary. The secretary believes that there should be a full inquiry, and he has said so. He did not say that anybody was to blame. Look, nobody wants to get this wrong.`,
  },
  {
    id: 'quarter',
    title: 'Third quarter: statement of Lindholm Works',
    text: `Revenue in the third quarter rose by 4.2 percent to $1.35 billion. Costs fell by 3 percent, mainly because of lower fuel prices. We expect to hire between 200 and 250 people in the coming year, most of them in Lindholm. The board has decided not to pay a dividend this year.

No plant will be closed and no jobs will be cut as a result of the merger. “We are confident that the worst is behind us,” said the chairman, Tomas Reyl. The company employs 6,400 people at nine sites. It remains committed to net-zero emissions by 2040, if the grid connection is built on time. The long-term outlook – for the U.S. and for Europe – is stable.`,
  },
  {
    id: 'letter',
    title: 'Letter of the director',
    text: `Dear colleagues, I am writing to tell you that I shall leave the institute at the end of June. This was my own decision, and it was not an easy one. I have not been asked to go.

For nineteen years I have had the honour of working with people who care more about the truth than about their careers. Some of you have asked me whether the audit had anything to do with it. It did not. The audit found errors in four of our sixty-two studies; none of them changed a conclusion. We corrected them, we published the corrections, and we told the journals. I would do the same again.

My successor will be chosen by the trustees in the autumn. Until then Dr. Nerys Vane will lead the institute.`,
  },
];
