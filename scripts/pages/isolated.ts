import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';

/** The probe as one script, built from the sources that the extension is built from. */
export const bundledProbe = async (): Promise<string> => {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve(import.meta.dirname, 'probe.ts'), formats: ['iife'], name: 'probe' },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (first === undefined || !('output' in first)) throw new Error('the probe was not built');
  return first.output[0].code;
};

/**
 * Loads the probe into a world of its own on the page, as an extension's script has one: it sees the page's DOM, with
 * what forms put over it, and none of the page's scripts. Gives the function that calls the probe there.
 */
export const isolated = async (
  page: Page,
  script: string,
): Promise<(call: 'load' | 'read' | 'readAndMeasure' | 'check', argument: unknown) => Promise<unknown>> => {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'measure',
  });
  const run = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await run(script);
  return (call, argument) => run(`whenceProbe.${call}(${JSON.stringify(argument)})`);
};
