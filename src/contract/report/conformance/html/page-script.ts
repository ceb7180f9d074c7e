/**
 * What the page does beside being read: filters, copying, and opening what a link leads to. It is plain JavaScript for browsers, and has
 * no value of a report in it.
 */
export const pageScript = String.raw`
'use strict'
document.documentElement.classList.add('js')
const findings = [...document.querySelectorAll('.finding')]
const texts = new Map()
const textOf = (element) => {
  if (!texts.has(element)) texts.set(element, element.textContent.toLowerCase())
  return texts.get(element)
}

const filters = document.getElementById('filters')
const filter = () => {
  const wanted = new FormData(filters)
  const severities = new Set(wanted.getAll('severity'))
  const text = wanted.get('text').trim().toLowerCase()
  const keeps = (name, item) => wanted.get(name) === '' || item.dataset[name] === wanted.get(name)
  let shown = 0
  for (const item of findings) {
    const fits =
      severities.has(item.dataset.severity) &&
      keeps('check', item) && keeps('operation', item) && keeps('phase', item) &&
      (text === '' || textOf(item).includes(text))
    item.hidden = !fits
    if (fits) shown += 1
  }
  const isNarrowed = shown < findings.length
  for (const group of document.querySelectorAll('.group')) {
    const count = group.querySelectorAll('.finding:not([hidden])').length
    group.hidden = count === 0
    if (isNarrowed && count > 0 && shown <= 200) group.open = true
  }
  document.getElementById('shown').textContent = shown + ' of ' + findings.length + (findings.length === 1 ? ' finding' : ' findings')
}
if (filters) {
  filters.addEventListener('input', filter)
  filters.addEventListener('submit', (event) => event.preventDefault())
  filters.addEventListener('reset', () => setTimeout(filter))
}

const rows = document.getElementById('rows')
const filterRows = () => {
  const wanted = new FormData(rows)
  const text = wanted.get('text').trim().toLowerCase()
  for (const body of document.querySelectorAll('.matrix tbody'))
    body.hidden = (wanted.has('broken') && body.dataset.broken === 'no') || (text !== '' && !textOf(body).includes(text))
}
rows.addEventListener('input', filterRows)
rows.addEventListener('submit', (event) => event.preventDefault())

const copied = (pre) => {
  const range = document.createRange()
  range.selectNodeContents(pre)
  const selection = getSelection()
  selection.removeAllRanges()
  selection.addRange(range)
  return document.execCommand('copy')
}
document.addEventListener('click', async (event) => {
  const button = event.target.closest('.copy')
  if (!button) return
  const pre = button.closest('figure').querySelector('pre')
  let done = true
  try {
    await navigator.clipboard.writeText(pre.textContent)
  } catch {
    done = copied(pre)
  }
  button.textContent = done ? 'Copied' : 'Press Ctrl+C'
  setTimeout(() => { button.textContent = 'Copy' }, 2000)
})

const openLinked = () => {
  let element = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null
  const target = element
  for (; element; element = element.parentElement) {
    if (element.localName === 'details') element.open = true
    element.hidden = false
  }
  if (target && target.localName === 'details') target.scrollIntoView()
}
addEventListener('hashchange', openLinked)
openLinked()
`
