import './counts.css';

interface CountsProps {
  readonly language: string;
  readonly counts: readonly { readonly name: string; readonly n: number }[];
}

/** How many there are of some things, each with its name. */
export function Counts({ language, counts }: CountsProps) {
  const numbers = new Intl.NumberFormat(language);
  return (
    <dl class="counts">
      {counts.map(({ name, n }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{numbers.format(n)}</dd>
        </div>
      ))}
    </dl>
  );
}
