import './progress.css';

interface ProgressProps {
  readonly label: string;
  /** How much is done, 0 to 1; null: it is not known how much there is. */
  readonly done: number | null;
}

/** That something goes on. Its label is seen as well as heard. */
export function Progress({ label, done }: ProgressProps) {
  return (
    <label class="progress">
      <span>{label}</span> <progress value={done ?? undefined} max={done === null ? undefined : 1} />
    </label>
  );
}
