import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const SIZES = [16, 32, 48, 96, 128];

/** Width and height as the picture's own header states them (PNG, IHDR). */
function sizeOf(path: string): readonly [width: number, height: number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('the icon', () => {
  it.each(SIZES)('is drawn at %d pixels', (size) => {
    expect(sizeOf(`assets/public/icon/${size}.png`)).toEqual([size, size]);
  });

  it('carries nothing but its drawing', () => {
    const svg = readFileSync('assets/icon.svg', 'utf8');
    expect(svg).not.toMatch(/<script|<image|<style|href|url\(|on\w+=/);
    expect(svg.length).toBeLessThan(1500);
  });
});
