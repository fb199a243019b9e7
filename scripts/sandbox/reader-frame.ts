import reader from '../../entrypoints/reader/index';
import type { SandboxWindow } from './extension-api';

/* What the sandbox puts into a page: the reader script as it is. */
(window.parent as SandboxWindow).whence.entered(new URL(import.meta.url).search, reader.main());
