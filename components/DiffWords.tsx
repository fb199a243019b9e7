import type { DiffStep } from '../lib/core/model/fidelity';
import type { FidelityStrings } from './fidelity-strings';

interface DiffWordsProps {
  readonly ops: FidelityStrings['ops'];
  readonly diff: readonly DiffStep[];
}

/** A quotation word by word beside its text: what was left out is struck, what was added underlined, and both are named for those who hear it. */
export function DiffWords({ ops, diff }: DiffWordsProps) {
  return (
    <p class="diff" dir="auto">
      {diff.map((step, at) => (
        <span key={at}>
          <Step step={step} ops={ops} />{' '}
        </span>
      ))}
    </p>
  );
}

function Step({ step: { op, said, quoted }, ops }: { step: DiffStep; ops: FidelityStrings['ops'] }) {
  if (op === 'kept') return quoted;
  if (op === 'apart') return <span title={ops.apart}>[…]</span>;
  return (
    <>
      {said !== null && (
        <del>
          <span class="unseen">{op === 'changed' ? ops.changed : ops.dropped}: </span>
          {said}
        </del>
      )}{' '}
      {quoted !== null && (
        <ins>
          <span class="unseen">{ops.added}: </span>
          {quoted}
        </ins>
      )}
    </>
  );
}
