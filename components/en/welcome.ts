import type { WelcomeCatalogue } from '../welcome-strings';

/** The first page in English. */
export const WELCOME_EN: WelcomeCatalogue = {
  language: 'en-GB',
  direction: 'ltr',
  product: 'Whence',
  welcome: {
    title: 'says where words and numbers come from',
    sentences: [
      'In a news article it marks quotations, reported statements and figures, and says of each who is given as its source.',
      'It reads when you ask, in the tab where you ask, on this device.',
      'It never sends anything anywhere, and it keeps no list of what you read.',
      'It never says whether a statement is so; that is left to you.',
    ],
    begin: 'How to begin',
    steps: {
      pin: 'Pin the icon, so that it is at hand.',
      pinNotes: [
        'Chrome: the puzzle piece in the toolbar, then the pin beside Whence.',
        'Firefox: the puzzle piece in the toolbar, then the wheel beside Whence, then “Pin to Toolbar”.',
      ],
      read: 'Open a news article in English and click the icon.',
      orPress: 'Or press',
      look: 'Rest the pointer on a mark to see where it comes from; choose a row of the list to go to its place.',
    },
    options: 'Options',
  },
};
