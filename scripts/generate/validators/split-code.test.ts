import { describe, expect, it } from 'vitest'
import { splitCode } from './split-code.ts'

const code = `"use strict";
const is0 = validate1;
const pattern0 = new RegExp("}", "u");
function validate1(data){
if(data){
return pattern0.test(data) && validate2(data);
}
}
function validate2(data){ return func0(data); }
const func0 = require("one/part").default;
function validate3(data){ return validate2(data); }
function validate4(data){ return validate4(data); }
const unused = 1;
`

describe('splitCode', () => {
  const modules = splitCode(code, [
    { name: 'a', family: 'f', needs: ['is0'] },
    { name: 'b', family: 'f', needs: ['validate3'] },
    { name: 'c', family: 'g', needs: ['validate4'] },
    { name: 'd', family: 'h', needs: ['validate4'] },
  ])

  it('keeps in a module what nobody else uses', () => {
    expect(modules.get('a')).toBe(`import { validate2 } from './shared-f.js'
const is0 = validate1;
const pattern0 = new RegExp("}", "u");
function validate1(data){
if(data){
return pattern0.test(data) && validate2(data);
}
}`)
    expect(modules.get('b')).toBe(`import { validate2 } from './shared-f.js'
function validate3(data){ return validate2(data); }`)
  })

  it('shares within a family what only that uses, and the rest with all', () => {
    expect(modules.get('shared-f')).toBe(`import { func0 } from './shared.js'
function validate2(data){ return func0(data); }
export { validate2 }`)
    expect(modules.get('shared')).toBe(`const func0 = require("one/part").default;
function validate4(data){ return validate4(data); }
export { func0, validate4 }`)
    expect([modules.get('c'), modules.get('d')]).toEqual([
      "import { validate4 } from './shared.js'",
      "import { validate4 } from './shared.js'",
    ])
  })

  it('leaves out what nobody uses', () => {
    expect([...modules.values()].join('\n')).not.toContain('unused')
    expect([...modules.keys()]).toEqual(['a', 'b', 'c', 'd', 'shared', 'shared-f'])
  })
})
