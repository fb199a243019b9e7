/*
 * npm run sandbox [-- --port N]: the interface in a plain page, without the extension. Articles are read by the worker and the
 * reader script as they are; the browser's extension API is kept in the page.
 */
import { parseArgs } from 'node:util';
import { serveSandbox } from './sandbox/serve';

const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
const { url } = await serveSandbox(Number(values.port));
console.log(`The sandbox is at ${url}\nCtrl-C ends it.`);
