/**
 * What the sample article holds, as a person reads it. `words` stand between quotation marks in it, to the letter;
 * `speaker` is the name under which the popup lists them.
 */
export const SAMPLE_QUOTATIONS: readonly { readonly words: string; readonly speaker: string }[] = [
  // A readout: the words are reported by the document, not heard by the reporter.
  {
    words: 'stressed the urgency of an hourly exchange of water levels before the next rain,',
    speaker: 'readout',
  },
  // A name after the cue.
  { words: 'We saw the water before we heard it,', speaker: 'Sanna Orquil' },
  // The same voice carries on after the cue.
  { words: 'By the time the siren went, it was on the second stair.', speaker: 'Sanna Orquil' },
  // A pronoun for a source.
  { words: 'Not once,', speaker: 'Sanna Orquil' },
  // A cue with an addressee and a colon; the quotation runs over two paragraphs, and only the second is closed.
  { words: 'The gates at Grauwen were opened at ten past four.', speaker: 'Tomas Relvik' },
  { words: 'I do not say that anybody wished us harm.', speaker: 'Tomas Relvik' },
  // Somebody who asked not to be named.
  { words: 'Whether it was read is another matter.', speaker: 'official' },
  // A partial quotation.
  { words: 'a bandage on a broken leg.', speaker: 'Brenna Oswick' },
  // A source with a role between comma and name.
  { words: 'I would now say one in twenty, and I would not bet on twenty.', speaker: 'Edda Carrow' },
  { words: 'Where else would I go?', speaker: 'Sanna Orquil' },
];

/** Figures as they are written in it. */
export const SAMPLE_FIGURES: readonly string[] = [
  '80%',
  'more than 2,000',
  '3,500 to 4,000',
  'at least 37',
  '112',
  '640',
  '€1.2 billion',
  '€5,000',
  '€700 million',
];

/** Words of its side matter, which are no part of the article and must not be marked. */
export const SAMPLE_SIDE_MATTER: readonly string[] = [
  'I never wanted the prize,',
  '3,000 letters',
  'nine weeks',
  'since 2015',
];
