import { TERMS_EN } from '../../components/en/terms';
import { contextOf } from '../../lib/context/context-of';
import { loadPack } from '../../lib/pack/load';

/** What is measured of the joining with the pack, as one bundle. */
export { contextOf, loadPack, TERMS_EN };
