import * as v from 'valibot';
import { date } from './date';
import { https, id, row, text } from './row';

/** What an issuer published of its own words, and where: by which the text can be fetched. */
const published = {
  id,
  title: text,
  issuer: id,
  channel: v.picklist([
    'readout',
    'statement',
    'press-release',
    'briefing',
    'press-conference',
    'speech',
    'letter',
  ]),
  date,
  url: https,
} as const;

/** A text of which only the address is known. */
export const wantedText = row(published);

/** Characters; a transcript of two hours has half as many. */
const LONGEST = 200_000;

/** A primary text, with its words as they stood at the address on the day they were fetched. */
export const primaryText = row({
  ...published,
  fetched: date,
  text: v.pipe(v.string(), v.minLength(1, 'is empty'), v.maxLength(LONGEST, 'is too long')),
});

export type WantedText = v.InferOutput<typeof wantedText>;
export type PackText = v.InferOutput<typeof primaryText>;
