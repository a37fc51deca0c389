import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
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

test('nothing is fetched or run when it is installed, and what it needs is bundled', () => {
  const { scripts, dependencies, bin } = JSON.parse(readFileSync('package.json', 'utf8'))
  for (const hook of ['preinstall', 'install', 'postinstall']) expect(scripts).not.toHaveProperty(hook)
  expect(scripts.prepare).toBe('npm run --silent build')
  expect(Object.keys(dependencies)).toEqual(['chalk', 'chardet', 'commander', 'entities', 'string-width'])
  expect(bin).toEqual({ unecho: 'dist/unecho.cjs' })
  // The built program asks for nothing but what Node brings.
  const asked = ['unecho', 'program', 'worker'].flatMap(name => [
    ...readFileSync(`dist/${name}.cjs`, 'utf8').matchAll(/\brequire\("([^"]+)"\)/g),
  ])
  const names = new Set(asked.map(match => match[1]!.replace('node:', '')))
  expect([...names].filter(name => !builtinModules.includes(name))).toEqual([])
})
