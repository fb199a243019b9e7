import type { OwnPage } from './browser-under-test';

/**
 * A selector for the first button, link, summary or label of a page that says these words and no others.
 * @throws {Error} where none does
 */
export async function saying(page: OwnPage, words: string): Promise<string> {
  const mark = `data-says-${words.length}`;
  const found = await page.evaluate<boolean>(`(() => {
    const all = [...document.querySelectorAll('button, a, summary, label')];
    const one = all.find((each) => each.textContent.trim() === ${JSON.stringify(words)});
    for (const each of all) each.toggleAttribute('${mark}', each === one);
    return one !== undefined;
  })()`);
  if (!found) throw new Error(`nothing on the page says «${words}»`);
  return `[${mark}]`;
}
