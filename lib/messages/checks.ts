/** Checks one call's arguments: the checked values, or null where they do not fit. */
export type Checks<Calls> = {
  readonly [Name in keyof Calls]: (args: readonly unknown[]) => unknown[] | null;
};
