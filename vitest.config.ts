import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    globalSetup: ['test/setup.ts'],
    // A test that hangs must end; how long one takes on a busy machine is no test.
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
})
