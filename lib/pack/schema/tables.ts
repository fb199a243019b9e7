import type * as v from 'valibot';
import { body, conflict, control, note, template } from './bodies';
import { basis, point, population, series } from './figures';
import { channel, credit, cue, outlet, stance } from './media';
import { namesake, office, party, person, privateRole, qualifier, term } from './people';
import { place, reference } from './places';
import { primaryText } from './texts';

/** Every table of the pack and the form of its rows. A table is a file of `assets/pack`, a row a line. */
export const TABLES = {
  places: place,
  references: reference,
  people: person,
  offices: office,
  terms: term,
  parties: party,
  namesakes: namesake,
  private: privateRole,
  qualifiers: qualifier,
  bodies: body,
  controls: control,
  notes: note,
  templates: template,
  conflicts: conflict,
  outlets: outlet,
  credits: credit,
  channels: channel,
  stances: stance,
  cues: cue,
  series,
  points: point,
  population,
  bases: basis,
  texts: primaryText,
} as const;

export type TableName = keyof typeof TABLES;
export type Rows = { readonly [Name in TableName]: readonly v.InferOutput<(typeof TABLES)[Name]>[] };

/**
 * The files that ship: each holds whole tables and all the references they name, so that one that is damaged leaves the
 * others as good as they were.
 */
export const FILES = {
  people: [
    'places',
    'references',
    'people',
    'offices',
    'terms',
    'parties',
    'namesakes',
    'private',
    'qualifiers',
  ],
  bodies: ['references', 'bodies', 'controls', 'notes', 'templates', 'conflicts'],
  media: ['references', 'outlets', 'credits', 'channels', 'stances', 'cues'],
  figures: ['references', 'series', 'points', 'population', 'bases'],
  texts: ['texts'],
} as const satisfies Readonly<Record<string, readonly TableName[]>>;

export type FileName = keyof typeof FILES;
