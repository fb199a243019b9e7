import './key-cap.css';

/** Keys that are pressed together, as the browser writes them: `Alt+Shift+Q`. From left to right in every language. */
export function KeyCap({ keys }: { keys: string }) {
  return (
    <kbd class="keys-together" dir="ltr">
      {keys.split('+').flatMap((key, at) => [at > 0 && '+', <kbd key={key}>{key}</kbd>])}
    </kbd>
  );
}
