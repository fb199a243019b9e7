/** Rows of each list, unless more are asked for: 8,000 drawn at once took a second. */
export const MOST_ROWS = 200;
