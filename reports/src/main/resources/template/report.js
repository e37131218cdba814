'use strict';

/* Rows move and hide in units: a row with the rows under it. Totals stay last. */
function unitsOf(body) {
  const units = [];
  for (const row of body.rows) {
    if (row.classList.contains('under') && units.length) {
      units[units.length - 1].push(row);
    } else if (!row.classList.contains('heading') && !row.classList.contains('total')) {
      units.push([row]);
    }
  }
  return units;
}

/* Numbers by their exact value, words as the language orders them; what is unknown comes last. */
function compared(a, b, down, words) {
  if (a === b) return 0;
  if (a === '') return 1;
  if (b === '') return -1;
  const order = words ? a.localeCompare(b, document.documentElement.lang) : Number(a) - Number(b);
  return down ? -order : order;
}

function keyOf(row, column) {
  const cell = row.cells[column];
  return 'sort' in cell.dataset ? cell.dataset.sort : cell.textContent.trim();
}

function sortBy(table, column, down) {
  const rows = [...table.tBodies].flatMap(body => unitsOf(body).map(unit => unit[0]));
  const words = rows.some(row => Number.isNaN(Number(keyOf(row, column))));
  for (const body of table.tBodies) {
    const totals = [...body.rows].filter(row => row.classList.contains('total'));
    unitsOf(body)
      .sort((a, b) => compared(keyOf(a[0], column), keyOf(b[0], column), down, words))
      .forEach(unit => body.append(...unit));
    body.append(...totals);
  }
}

function makeSortable(table) {
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending';
      heads.forEach(other => other.removeAttribute('aria-sort'));
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      sortBy(table, column, down);
    });
  });
}

function plain(text) {
  return text.normalize('NFKC').toLowerCase();
}

function offerChoices(tools, table) {
  for (const select of tools.querySelectorAll('select')) {
    const key = select.dataset.key;
    const names = new Map();
    for (const row of table.querySelectorAll('tr')) {
      const judged = key === 'judgement' ? row.querySelector('.judged') : null;
      const value = row.dataset[key];
      if (value && !names.has(value)) names.set(value, judged ? judged.textContent : value);
    }
    names.forEach((name, value) => select.add(new Option(name, value)));
    select.closest('label').hidden = names.size === 0;
  }
}

function filter(tools, table) {
  const text = plain(tools.querySelector('.text').value.trim());
  const choices = [...tools.querySelectorAll('select')].filter(select => select.value);
  const fits = row =>
    plain(row.textContent).includes(text) &&
    choices.every(select => row.dataset[select.dataset.key] === select.value);
  const active = text !== '' || choices.length !== 0;
  let all = 0;
  let shown = 0;
  for (const body of table.tBodies) {
    let shownHere = 0;
    for (const unit of unitsOf(body)) {
      const fitting = unit.map(fits);
      /* A row shows with what is under it, and what is under it never without it. */
      unit.forEach((row, place) => {
        row.hidden = place === 0 ? !fitting.includes(true) : !fitting[0] && !fitting[place];
      });
      all += unit.length;
      shownHere += unit.filter(row => !row.hidden).length;
    }
    for (const row of body.rows) {
      if (row.classList.contains('heading')) row.hidden = shownHere === 0;
      if (row.classList.contains('total')) row.hidden = active;
    }
    shown += shownHere;
  }
  const count = tools.querySelector('.count');
  count.textContent = count.dataset.words.replace('{shown}', shown).replace('{all}', all);
}

function makeFilterable(tools) {
  const table = tools.closest('.tabular').querySelector('table');
  offerChoices(tools, table);
  tools.hidden = false;
  tools.addEventListener('input', () => filter(tools, table));
  tools.querySelector('.reset').addEventListener('click', () => {
    tools.querySelectorAll('input, select').forEach(field => { field.value = ''; });
    filter(tools, table);
    tools.querySelector('.text').focus();
  });
  filter(tools, table);
}

document.querySelectorAll('table.sortable').forEach(makeSortable);
document.querySelectorAll('.tools').forEach(makeFilterable);

/* On a phone the contents would push the report off the first screen. */
if (window.matchMedia('(max-width: 60rem)').matches) {
  document.querySelector('nav details').open = false;
}
