/**
 * Words of the pack, which are English whatever the interface speaks: kept apart from its direction, and named as English
 * to who reads aloud.
 */
export function PackWords({ text }: { text: string }) {
  return (
    <bdi class="pack-words" lang="en">
      {text}
    </bdi>
  );
}
