import './options.css';
import { KeptCorrections } from './KeptCorrections';
import { Looks } from './Looks';
import type { OptionsProps } from './options-props';
import { PackHoldings } from './PackHoldings';
import { Privacy } from './Privacy';
import { ReadingChoices } from './ReadingChoices';
import { Shortcuts } from './Shortcuts';
import { Sites } from './Sites';

/** All that can be chosen, and what the extension is, holds and keeps. */
export function OptionsPage(props: OptionsProps) {
  const { product, options } = props.strings;
  return (
    <main class="options">
      <h1>
        <span class="brand">{product}</span> {options.title}
      </h1>
      <Sites {...props} />
      <ReadingChoices {...props} />
      <Looks {...props} />
      <Shortcuts {...props} />
      <PackHoldings {...props} />
      {/* What was read before, and live services, are to stand between what is known and what is kept. */}
      <KeptCorrections {...props} />
      <Privacy {...props} />
    </main>
  );
}
