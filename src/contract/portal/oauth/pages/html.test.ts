import { expect, test } from 'vitest'
import { html } from './html.ts'

test('what is put into a template is text, unless a template made it', () => {
  const bold = html`<b>${'<&>"\''}</b>`
  expect(html`<p title="${'"'}">${bold}${[bold]}${undefined}${7}</p>`.html).toBe(
    '<p title="&quot;"><b>&lt;&amp;&gt;&quot;&#39;</b><b>&lt;&amp;&gt;&quot;&#39;</b>7</p>',
  )
})
