#!/usr/bin/env node
import { join } from 'node:path'
import { Bundle } from '../src/cli/bytecode.ts'

new Bundle(join(__dirname, 'program.cjs')).run()
