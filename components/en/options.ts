import type { OptionsStrings } from '../options-strings';

/** The options page in English. */
export const OPTIONS_EN: OptionsStrings = {
  title: 'Options',
  sites: {
    title: 'Where it runs',
    gloss:
      'Whence reads a page when you click its icon or press its key there. On the sites listed here it also reads articles when they open. A site is added in the popup, on one of its pages.',
    none: 'No site is listed: nothing is read unless you ask.',
    every: 'all sites',
    remove: 'Remove',
  },
  reading: {
    title: 'Reading',
    highlights: {
      name: 'Highlight at once',
      note: 'Otherwise the marks appear when you turn them on in the popup or by key.',
    },
    badge: {
      name: 'Number on the icon',
      note: 'How many quotations and reported statements the article in the tab holds.',
    },
  },
  looks: {
    title: 'Appearance and language',
    appearance: 'Appearance',
    appearances: { system: 'As the system', light: 'Light', dark: 'Dark' },
    language: 'Language of Whence',
    asBrowser: 'As the browser',
  },
  keys: {
    title: 'Keyboard',
    gloss: 'The browser keeps these keys; they are changed on its own page of shortcuts.',
    does: 'What it does',
    keys: 'Keys',
    commands: {
      _execute_action: 'Read the page and open the list',
      toggle: 'Highlights on or off',
      next: 'Next marked passage, with its card',
      previous: 'Previous marked passage',
    },
    none: 'none set',
    change: 'Change the keys',
  },
  pack: {
    title: 'What it knows',
    gloss:
      'The context pack ships with Whence: who held which office when, who controls a body, whose an outlet is, published series. Nothing is looked up while you read.',
    unread: 'The pack could not be read.',
    people: 'People',
    bodies: 'Organisations',
    outlets: 'Outlets',
    series: 'Series of figures',
  },
  corrections: {
    title: 'What you put right',
    gloss:
      'Corrections hold for their article and stay on this device. Of the article only a hash of its address is kept, so its name cannot be shown here. An open page follows when it is read again.',
    none: 'You have put nothing right so far.',
    count: 'Corrections',
    articles: 'Articles',
    each: 'Each of them',
    article: (n) => `in article ${n} of this list`,
    undo: 'Undo',
    save: 'Save them as a file',
    clear: 'Undo all of them',
  },
  privacy: {
    title: 'Privacy',
    facts: [
      {
        what: 'What is read',
        lines: [
          'The text and the stated details of the page in whose tab you ask, and of articles on the sites listed above.',
          'The reading happens on this device.',
        ],
      },
      {
        what: 'What is kept, and for how long',
        lines: [
          'Your choices on this page, and what you put right: until you delete them.',
          'The last readings, the search in each tab and its place: in the browser’s memory, until it is closed.',
        ],
      },
      {
        what: 'What never happens',
        lines: [
          'Nothing is sent anywhere. There is no account, and nobody counts what you do.',
          'Whence is not there in private windows, and it changes nothing in the text of a page.',
        ],
      },
    ],
    forget: 'Delete everything kept',
    forgetNote:
      'Choices, corrections and readings go at once and cannot be brought back. The sites above stay until you remove them.',
    forgetNow: 'Delete it now',
    forgotten: 'Everything that was kept is deleted.',
  },
};
