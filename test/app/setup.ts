import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';

// Milliseconds until what is waited for counts as missing: a machine with other work is slow to draw.
configure({ asyncUtilTimeout: 10_000 });

// A worker needs a browser: its answers are given in this process.
vi.mock('../../src/app/engine/engine-client.ts', async () => {
  const { engineOf } = await import('./in-process-engine.ts');
  return { createEngineClient: engineOf };
});

// jsdom lays nothing out, so it lacks whatever asks where something is.
vi.stubGlobal('scrollTo', () => undefined);
vi.stubGlobal('scrollBy', () => undefined);
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {
      return undefined;
    }
    disconnect() {
      return undefined;
    }
  },
);
Object.defineProperty(document, 'fonts', { value: new EventTarget() });
vi.stubGlobal('matchMedia', () => ({ matches: true }));
Element.prototype.scrollIntoView = () => undefined;
Range.prototype.getBoundingClientRect = () => new DOMRect();
Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
  get(this: HTMLElement) {
    return this.parentElement;
  },
});

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});
afterEach(() => {
  cleanup();
  delete document.documentElement.dataset['theme'];
  delete document.documentElement.dataset['size'];
});
