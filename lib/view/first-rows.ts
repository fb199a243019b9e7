import type { PopupView } from '../core/model/popup-view';

/**
 * Rows of each list in the first drawing, more than stand in the window: what is drawn below it is paid for in the time
 * until anything is seen.
 */
const FIRST_ROWS = 12;

/** A view with the rows at the top of each list alone; all that it counts is as with the others, which are to follow. */
export function firstRows(view: PopupView): PopupView {
  let room = FIRST_ROWS;
  const speakers = view.speakers.flatMap((group) => {
    const quotes = group.quotes.slice(0, room);
    room -= quotes.length;
    return quotes.length > 0 ? [{ ...group, quotes }] : [];
  });
  const { figures, observations, voices } = view;
  return {
    ...view,
    speakers,
    figures: { ...figures, rows: figures.rows.slice(0, FIRST_ROWS) },
    observations: observations.slice(0, FIRST_ROWS),
    voices: voices && {
      ...voices,
      voices: voices.voices.slice(0, FIRST_ROWS),
      unquoted: voices.unquoted.slice(0, FIRST_ROWS),
    },
  };
}
