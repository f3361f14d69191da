'use strict';
// What makes the pages swifter. Without it everything still works: links jump, forms are sent whole.

// The words and the values that point at each other light up together.
(() => {
  const light = (of, on) => {
    const numbers = (of.dataset.k || '').split(' ').filter(Boolean);
    for (const number of numbers) {
      for (const other of document.querySelectorAll(`[data-k~="${CSS.escape(number)}"]`)) other.classList.toggle('lit', on);
    }
  };
  for (const [event, on] of [['mouseover', true], ['mouseout', false], ['focusin', true], ['focusout', false]]) {
    document.addEventListener(event, (e) => {
      const of = e.target instanceof Element ? e.target.closest('[data-k]') : null;
      if (of) light(of, on);
    });
  }
  // From the words one comes back to where one was.
  let from = null;
  document.addEventListener('click', (e) => {
    const ref = e.target instanceof Element ? e.target.closest('a.hs-ref') : null;
    const words = e.target instanceof Element ? e.target.closest('a.c') : null;
    if (ref) from = ref;
    if (!words || !from || !words.dataset.k.split(' ').includes(from.dataset.k)) return;
    e.preventDefault();
    from.scrollIntoView({ block: 'center' });
    from.focus({ preventScroll: true });
  });
  // What is folded opens before one is led into it; browsers that do so themselves find it open.
  document.addEventListener('click', (e) => {
    const link = e.target instanceof Element ? e.target.closest('a[href^="#"]') : null;
    const goal = link && document.getElementById(link.hash.slice(1));
    for (let fold = goal && goal.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
  });
  // A browser that cannot show the folded text in its own column has it opened there.
  const text = document.querySelector('.hs-text');
  if (text && !CSS.supports('selector(::details-content)')) text.open = getComputedStyle(text.parentElement).position === 'sticky';
  // On paper all is open.
  let folded = [];
  window.addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll('main details:not([open], .hs-what, .hs-text)')];
    for (const each of folded) each.open = true;
  });
  window.addEventListener('afterprint', () => { for (const each of folded) each.open = false; });
  // In two columns the words come to their value, without the page losing its place.
  document.addEventListener('click', (e) => {
    const link = e.target instanceof Element ? e.target.closest('a.hs-ref') : null;
    const source = document.getElementById('source');
    if (!link || !source || getComputedStyle(source).position !== 'sticky') return;
    const words = document.getElementById(link.hash.slice(1));
    if (!words) return;
    e.preventDefault();
    source.scrollTop += words.getBoundingClientRect().top - source.getBoundingClientRect().top - source.clientHeight / 3;
    for (const lit of source.querySelectorAll('.found')) lit.classList.remove('found', 'lit');
    words.classList.add('found', 'lit');
    words.focus({ preventScroll: true });
  });
})();

// What the server refuses is told as it tells it, on a page.
for (const failed of ['htmx:responseError', 'htmx:sendError']) {
  document.addEventListener(failed, (e) => { if (e.target instanceof HTMLFormElement) e.target.submit(); });
}

// Files are sent one by one, so that each tells how far it has come.
(() => {
  const form = document.querySelector('form[data-upload]');
  if (!form || !window.FormData) return;
  const choice = form.querySelector('input[type=file]');
  const board = form.querySelector('.hs-upload');
  const list = board.querySelector('ul');
  const say = form.dataset;
  const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
  form.querySelector('.hs-dropword').hidden = false;

  const row = (file) => {
    const item = document.createElement('li');
    const name = document.createElement('span');
    const state = document.createElement('span');
    const bar = document.createElement('progress');
    name.textContent = file.name;
    state.textContent = say.sayWaiting;
    bar.max = 100;
    bar.value = 0;
    bar.setAttribute('aria-label', file.name);
    item.append(name, state, bar);
    list.append(item);
    return {
      tell: (words, value) => { state.textContent = words; if (value !== undefined) bar.value = value; },
      refuse: (words) => { state.textContent = words; state.className = 'bad'; bar.remove(); },
    };
  };

  const send = (file, line) => new Promise((done) => {
    const request = new XMLHttpRequest();
    const data = new FormData();
    data.append('file', file);
    request.open('POST', say.each);
    request.upload.onprogress = (e) => {
      if (!e.lengthComputable) return;
      const per = Math.round(100 * e.loaded / e.total);
      line.tell(per < 100 ? say.saySending.replace('%', per) : say.sayReading, per);
    };
    request.onload = () => done({ status: request.status, text: request.responseText, words: request.getResponseHeader('X-Told') });
    request.onerror = () => done({ status: 0 });
    request.send(data);
  });

  const sendUntilTaken = async (file, line) => {
    for (let tries = 0; ; tries++) {
      const answer = await send(file, line);
      if ((answer.status !== 503 && answer.status !== 429) || tries === 4) return answer;
      line.tell(say.sayBusy, 0);
      await sleep(2000 * (tries + 1));
    }
  };

  const sendAll = async (files) => {
    list.replaceChildren();
    board.hidden = false;
    board.querySelector('.t').textContent = files.length > Number(say.most) ? say.sayToomany : '';
    const button = form.querySelector('button');
    button.disabled = true;
    const sealed = [];
    const large = [];
    const lost = [];
    const left = [...files].slice(Number(say.most)).map((file) => file.name);
    const waiting = [...files].slice(0, Number(say.most)).map((file) => ({ file, line: row(file) }));
    const order = new Map(waiting.map((each, i) => [each, i]));
    const worker = async (queue) => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        if (next.file.size > Number(say.megabytes) * 1024 * 1024) {
          next.line.refuse(say.sayToolarge);
          large.push(next.file.name);
          continue;
        }
        const answer = await sendUntilTaken(next.file, next.line);
        if (answer.status === 200) {
          sealed[order.get(next)] = answer.text;
          next.line.tell(decodeURIComponent(answer.words || ''), 100);
        } else {
          next.line.refuse(say.sayFailed);
          lost.push(next.file.name);
        }
        finished++;
        tell();
      }
    };
    let finished = 0;
    const tell = () => { board.querySelector('.t').textContent = say.sayProgress.replace('%', finished).replace('#', waiting.length); };
    const queue = [...waiting];
    await Promise.all([worker(queue), worker(queue), worker(queue)]);
    button.disabled = false;
    const read = sealed.filter(Boolean);
    if (!read.length) return;
    board.querySelector('.t').textContent = say.sayOpening;
    choice.disabled = true;
    const carry = (name, value) => {
      const input = document.createElement('input');
      input.type = 'hidden';
      input.name = name;
      input.value = value;
      input.className = 'carried';
      form.append(input);
    };
    for (const each of read) carry('sealed', each);
    for (const each of left) carry('left', each);
    for (const each of large) carry('large', each);
    for (const each of lost) carry('lost', each);
    form.submit();
  };

  form.addEventListener('submit', (e) => {
    if (!choice.files.length) return;
    e.preventDefault();
    sendAll(choice.files);
  });
  choice.addEventListener('change', () => {
    list.replaceChildren();
    board.hidden = !choice.files.length;
    board.querySelector('.t').textContent = choice.files.length > Number(say.most) ? say.sayToomany : '';
    for (const file of [...choice.files].slice(0, Number(say.most))) row(file);
  });
  for (const event of ['dragover', 'dragenter']) {
    form.addEventListener(event, (e) => { e.preventDefault(); form.classList.add('over'); });
  }
  for (const event of ['dragleave', 'drop']) {
    form.addEventListener(event, () => form.classList.remove('over'));
  }
  form.addEventListener('drop', (e) => {
    e.preventDefault();
    if (!e.dataTransfer || !e.dataTransfer.files.length) return;
    choice.files = e.dataTransfer.files;
    sendAll(choice.files);
  });
  // Coming back with the browser's own button, one may choose again.
  window.addEventListener('pageshow', () => {
    choice.disabled = false;
    for (const old of form.querySelectorAll('input.carried')) old.remove();
    board.hidden = true;
    form.querySelector('button').disabled = false;
  });
})();
