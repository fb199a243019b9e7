/**
 * Tells the page at which annotation the reader points (null: at none). One telling at a time, and after it the latest
 * wish alone, so that a pointer that runs down a list leaves no queue behind and the last word is the last. The first
 * call is always told, and holds the line: nothing that an earlier popup left stays.
 * @param tell reaches the page; whether somebody heard; must not reject
 * @param hold holds a line to the worker, whose end is how the worker knows that this popup is gone; `gone` is to be
 * called where the line ends before the popup does, as with a worker that is stopped when idle
 */
export function pointing(
  tell: (id: string | null) => Promise<boolean>,
  hold: (gone: () => void) => void,
): (id: string | null) => void {
  let wished: string | null = null;
  let told: string | null | undefined;
  let busy = false;
  let held = false;
  const gone = (): void => {
    held = false;
    // Nobody would take it back any more; telling it again starts another worker.
    told = null;
    void run();
  };
  async function run(): Promise<void> {
    if (busy) return;
    busy = true;
    while (told !== wished) {
      told = wished;
      if ((await tell(told)) && !held) {
        held = true;
        hold(gone);
      }
    }
    busy = false;
  }
  return (id) => {
    wished = id;
    void run();
  };
}
