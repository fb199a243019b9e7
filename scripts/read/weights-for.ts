import { type Weights, WeightsError } from '../../lib/core/tagger/weights';
import { MODEL, weightsIn } from '../model/shipped-weights';

/** Why a file gave no weights, in a line. */
const reason = (error: unknown): string =>
  error instanceof WeightsError ? error.message : ((error as NodeJS.ErrnoException).code ?? String(error));

/**
 * The tagger's weights for a reading; null where the rules alone are asked for. Where the file is missing or damaged that
 * is complained of and the rules read alone, as they do in the extension.
 */
export function weightsFor(
  rulesOnly: boolean,
  complain: (message: string) => void,
  file = MODEL,
): Weights | null {
  if (rulesOnly) return null;
  try {
    return weightsIn(file);
  } catch (error) {
    complain(`The tagger's weights cannot be used (${reason(error)}): the rules read alone.`);
    return null;
  }
}
