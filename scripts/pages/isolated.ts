import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';

/** A source file of the project as one script that leaves its exports in `name`, built as the extension is built. */
export const bundled = async (entry: string, name: string): Promise<string> => {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (first === undefined || !('output' in first)) throw new Error(`${name} was not built`);
  return first.output[0].code;
};

/** The probe as one script. */
export const bundledProbe = (): Promise<string> => bundled(resolve(import.meta.dirname, 'probe.ts'), 'probe');

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
