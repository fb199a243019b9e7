import * as v from 'valibot';

/** Checks one call's arguments: the checked, fresh values, or null where they do not fit. */
export type Checks<Calls> = {
  readonly [Name in keyof Calls]: (args: readonly unknown[]) => unknown[] | null;
};

/** The id of a reading or of an annotation. */
export const id = v.pipe(v.string(), v.maxLength(100));

/** Checks a list of arguments against a schema each, and hands out fresh values without unknown keys. */
export const fits =
  (...schemas: v.GenericSchema[]) =>
  (args: readonly unknown[]): unknown[] | null => {
    const { success, output } = v.safeParse(v.strictTuple(schemas), args);
    return success ? output : null;
  };
