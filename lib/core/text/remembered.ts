/** A text with more of them than this is no article; then what was remembered is dropped. */
const MOST = 50_000;

/** A function that remembers what it gave for a form: articles ask of the same ones again and again. */
export function remembered<V>(of: (form: string) => V): (form: string) => V {
  const known = new Map<string, V>();
  return (form) => {
    const met = known.get(form);
    if (met !== undefined) return met;
    if (known.size >= MOST) known.clear();
    const made = of(form);
    known.set(form, made);
    return made;
  };
}
