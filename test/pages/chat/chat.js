// A small chat to try Jeda with: it behaves as the big ones do, and needs no account and no network.
import * as conversations from './conversations.js';
import { events, onRecord, ready, record, ways } from './notify.js';

const $ = (id) => document.getElementById(id);
const query = new URLSearchParams(location.search);
const answerAfter = Number(query.get('answer') ?? 2000);
const numbered = { 1: 'page', 2: 'registration', 3: 'worker' };
let current = conversations.byId(1);

/**
 * Someone writes to you, and you are notified in one of the three ways: 1 or 'page', 2 or 'registration',
 * 3 or 'worker'.
 */
async function raise(way, { from, channel, text, tag }) {
  const conversation = conversations.findOrAdd(from, channel);
  conversations.say(conversation, from, text);
  if (conversation !== current || document.hidden) conversation.unread += 1;
  draw();
  const title = channel ? `${from} (${channel})` : from;
  const raised = await ways[numbered[way] ?? way]({ title, text, conversation, tag }, open);
  if (raised) window.chat.last = raised;
}

function open(conversation) {
  if (location.hash === `#/chan-${conversation.id}`) draw();
  else location.hash = `#/chan-${conversation.id}`;
}

function openFromAddress() {
  const id = Number(/^#\/chan-(\d+)$/.exec(location.hash)?.[1] ?? 1);
  current = conversations.byId(id) ?? current;
  draw();
}

function draw() {
  if (!document.hidden) current.unread = 0;
  drawList($('channels'), (one) => one.channel);
  drawList($('people'), (one) => !one.channel);
  $('conversation').textContent = current.name;
  $('messages').replaceChildren(...current.messages.map(drawMessage));
  $('messages').scrollTop = $('messages').scrollHeight;
  const waiting = conversations.all().reduce((sum, one) => sum + one.unread, 0);
  document.title = `${waiting ? `(${waiting}) ` : ''}${current.name} – Small chat`;
  $('allow').hidden = Notification.permission !== 'default';
  const chosen = $('whom').value;
  $('whom').replaceChildren(...conversations.all().map((one) => new Option(one.name, String(one.id))));
  if (chosen) $('whom').value = chosen;
}

function drawList(list, fits) {
  list.replaceChildren(
    ...conversations
      .all()
      .filter(fits)
      .map((one) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.dataset.channel = `chan-${one.id}`;
        button.textContent = one.name;
        button.setAttribute('aria-current', String(one === current));
        button.onclick = () => open(one);
        if (one.unread > 0) button.append(element('span', ` ${one.unread}`, 'unread'));
        const item = document.createElement('li');
        item.append(button);
        return item;
      }),
  );
}

function drawMessage({ from, text, at }) {
  const item = document.createElement('li');
  const who = element('b', from);
  who.append(element('time', new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })));
  item.append(who, text);
  return item;
}

function element(name, text, className = '') {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = className;
  return made;
}

function send() {
  const text = $('text').value.trim();
  if (!text) return;
  const conversation = current;
  conversations.say(conversation, 'You', text);
  $('text').value = '';
  draw();
  if (!$('answers').checked || answerAfter <= 0) return;
  const from = conversation.channel ? 'Citra' : conversation.name;
  setTimeout(
    () => raise('page', { from, channel: conversation.channel, text: 'Thank you, I will look at it.' }),
    answerAfter,
  );
}

$('compose').onsubmit = (event) => {
  event.preventDefault();
  send();
};
$('text').onkeydown = (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  send();
};
$('raise').onsubmit = (event) => {
  event.preventDefault();
  const { channel, name } = conversations.byId(Number($('whom').value));
  const message = { from: channel ? 'Ben' : name, channel, text: $('what').value };
  setTimeout(() => raise(event.submitter.value, message), $('later').checked ? 5000 : 0);
};
$('allow').onclick = async () => {
  await Notification.requestPermission();
  draw();
};
onRecord(({ event, way, via, title }) => {
  $('seen').prepend(element('li', `${event} of “${title}” (${via}${way ? `, ${way}` : ''})`));
});
navigator.serviceWorker.addEventListener('message', ({ data }) => {
  if (data.type === 'saw')
    record({ event: data.event, via: 'worker', way: 'worker', title: data.title, message: data.message });
  if (data.type !== 'open') return;
  record({ event: 'open', via: 'worker', way: 'worker', title: data.channel });
  const conversation = conversations.byId(Number(data.channel.replace('chan-', '')));
  if (conversation) open(conversation);
});
addEventListener('hashchange', openFromAddress);
document.addEventListener('visibilitychange', draw);

// What tests drive: `ready` resolves once all three ways work.
window.chat = {
  raise,
  events,
  ready: ready.then(() => true),
  last: undefined,
  current: () => `chan-${current.id}`,
};
openFromAddress();

if (query.get('auto') === '1') {
  const planned = [
    ['page', { from: 'Ana Wijaya', text: 'Can you review the draft by Friday?' }],
    ['registration', { from: 'Ben', channel: '#design', text: 'The new icons are ready.' }],
    ['worker', { from: 'Dewi', channel: '#operations', text: '@you please restart the printer service.' }],
    ['page', { from: 'Budi Santoso', text: 'Terima kasih! Sampai besok.' }],
  ];
  for (const [index, [way, message]] of planned.entries()) {
    setTimeout(() => raise(way, message), 1500 * (index + 1));
  }
}
