import { defineConfig } from 'vitest/config'

/** Each branch of what decides over text is gone through by a test that says what it is for, not by a made-up text. */
const ALL_BRANCHES = { branches: 100 }

export default defineConfig({
  test: {
    include: [
      'test/fixtures.test.ts',
      'test/findings.test.ts',
      'test/look.test.ts',
      'test/{text,rules,steps,render}/*.test.ts',
    ],
    exclude: ['**/*.generated.test.ts'],
    testTimeout: 120_000,
    coverage: {
      enabled: true,
      include: ['src/*.ts', 'src/{rules,steps,text,render}/**'],
      reporter: ['text'],
      reportsDirectory: 'node_modules/.coverage',
      thresholds: {
        'src/rules/**': ALL_BRANCHES,
        'src/steps/**': ALL_BRANCHES,
        'src/text/**': ALL_BRANCHES,
        'src/render/**': ALL_BRANCHES,
      },
    },
  },
})
