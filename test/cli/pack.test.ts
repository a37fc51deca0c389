import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { folderOf, plainArticle, plainMarkdown } from './program.ts'

test('the packed package holds what is built alone, installs into an empty folder and runs', {
  timeout: 120_000,
}, () => {
  const folder = folderOf({ 'package.json': '{"private": true}', 'a.txt': plainArticle('Arl') })
  const run = (file: string, ...args: string[]) => execFileSync(file, args, { cwd: folder, encoding: 'utf8' })
  const [packed] = JSON.parse(run('npm', 'pack', process.cwd(), '--json', '--ignore-scripts', '--loglevel=error'))
  const paths: string[] = packed.files.map((file: { path: string }) => file.path)
  expect(paths.filter(path => !path.startsWith('dist/')).sort()).toEqual(['LICENSE', 'README.md', 'package.json'])

  run('npm', 'install', packed.filename, '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error')
  expect(run('node_modules/.bin/unecho', 'a.txt')).toBe(plainMarkdown('Arl'))

  const text = JSON.stringify(plainArticle('Arl'))
  writeFileSync(
    `${folder}/use.mjs`,
    `import { clean, toMarkdown } from 'unecho'\nprocess.stdout.write(toMarkdown(clean(${text})))\n`,
  )
  expect(run('node', 'use.mjs')).toBe(plainMarkdown('Arl'))
})
