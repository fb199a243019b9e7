/** A colour in linear light, each part 0..1. */
type Linear = readonly [red: number, green: number, blue: number];

/** `#rrggbb` in linear light (IEC 61966-2-1). */
function linear(hex: string): Linear {
  const part = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

const luminance = ([red, green, blue]: Linear): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** Contrast of two colours, 1..21 (WCAG 2.2). */
export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(linear(a)), luminance(linear(b))];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** How the three dichromacies see, as matrices on linear light (Machado, Oliveira and Fernandes 2009, severity 1.0). */
export const DICHROMACIES: Readonly<Record<string, readonly (readonly number[])[]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const seen = (colour: Linear, matrix: readonly (readonly number[])[]): Linear =>
  matrix.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, weight, i) => sum + weight * (colour[i] ?? 0), 0),
      ),
    ),
  ) as unknown as Linear;

/** CIE L*a*b* under D65. */
function lab([red, green, blue]: Linear): readonly number[] {
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
  const y = f(luminance([red, green, blue]));
  const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How far apart two colours look (CIE76; about 2 is just noticeable), to the eye that the matrix describes. */
export function distance(a: string, b: string, matrix?: readonly (readonly number[])[]): number {
  const [one, other] = [a, b].map((hex) =>
    lab(matrix === undefined ? linear(hex) : seen(linear(hex), matrix)),
  );
  return Math.hypot(...(one ?? []).map((value, i) => value - (other?.[i] ?? 0)));
}
