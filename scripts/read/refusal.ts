/** Why nothing can be printed, in words for the person at the terminal: what is wrong and what to do. */
export class Refusal extends Error {
  /** @param exitCode 1: not an article, or nothing readable; 2: bad usage. */
  constructor(
    readonly exitCode: 1 | 2,
    message: string,
  ) {
    super(message);
    this.name = 'Refusal';
  }
}
