import { vi } from 'vitest';

/** All that a popup calls, as functions that remember how they were called. */
export const calls = () => ({
  onFilter: vi.fn(),
  onTab: vi.fn(),
  onKinds: vi.fn(),
  onMore: vi.fn(),
  onReportPage: vi.fn(),
  onOptions: vi.fn(),
  onState: vi.fn(),
  onReveal: vi.fn(),
  onPoint: vi.fn(),
  onHighlight: vi.fn(),
  onRetry: vi.fn(),
  onFirstTimeDone: vi.fn(),
  onCorrect: vi.fn(),
  onReport: vi.fn(),
  onSite: vi.fn(),
  onCallOff: vi.fn(),
});
