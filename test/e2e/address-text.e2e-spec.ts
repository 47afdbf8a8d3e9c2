import { openApi, type Answer, type Browser, type TestApi } from '../support/api.js';
import { docxFile } from '../support/plans/docx-parts.js';

const RU = `Уважаемые соотечественники!
За год построено 120 школ.
Поручаю Правительству до конца 2027 года обеспечить водой 300 сел. Это важная задача.
Акимам районов необходимо отремонтировать 50 мостов.
Спасибо за внимание.`;
const KK = `Құрметті отандастар!
Бір жылда 120 мектеп салынды.
Үкіметке 2027 жылдың соңына дейін 300 ауылды сумен қамтуды тапсырамын. Бұл – маңызды міндет.
Аудан әкімдері 50 көпірді жөндеуі қажет.
Назарларыңызға рақмет.`;

describe('the text of the Address over HTTP', () => {
  let api: TestApi;
  let coordinator: Browser;
  let path: string;
  let addressId: string;
  beforeAll(async () => {
    api = await openApi();
    coordinator = await api.as(api.build.coordinator.personId);
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    const [address] = await api.db.owner<{ id: string }>(
      `INSERT INTO address (region_id, delivered_on, title_ru, title_kk)
       VALUES ($1, date '2000-01-01' + (random() * 9000)::int, 'Послание', 'Жолдау') RETURNING id`,
      [api.build.regionId],
    );
    addressId = address!.id;
    path = `addresses/${addressId}`;
  });

  const store = (lang: string, text: string, version: number, by = coordinator): Promise<Answer> =>
    by.put(`${path}/text`, { lang, text }, { 'if-match': `"${version}"` });
  const both = async (): Promise<Answer> => {
    await store('ru', RU, 0);
    return store('kk', KK, 1);
  };
  const read = async (by = coordinator) => (await by.get(`${path}/text`)).body;
  const sentence = (text: { sentences: { id: string; texts: { ru: string } }[] }, words: string) =>
    text.sentences.find(({ texts }) => texts.ru.includes(words))!;
  const directive = async (): Promise<string> => {
    const [row] = await api.db.owner<{ id: string }>(
      `INSERT INTO directive (region_id, address_id, ordinal, number, title_ru, title_kk)
       VALUES ($1, $2, 1, 'I', 'Вода', 'Су') RETURNING id`,
      [api.build.regionId, addressId],
    );
    return row!.id;
  };
  const item = async (number: string, directiveId: string, sentenceId?: string): Promise<Answer> =>
    coordinator.post('action-items', {
      addressId,
      directiveId,
      number,
      titles: { ru: 'Провести воду', kk: 'Су тарту' },
      completionForms: { ru: 'акт', kk: 'акт' },
      level: 'control',
      origin: 'president',
      leadBodyId: api.build.lead.bodyId,
      coBodyIds: [],
      deadlineWords: 'до конца 2027 года',
      ...(sentenceId === undefined ? {} : { sentenceId }),
    });

  it('sets the two languages side by side and proposes what instructs, making nothing', async () => {
    const { status, body } = await both();
    expect(status).toBe(200);
    expect(body.version).toBe(2);
    expect(body.paragraphs).toHaveLength(5);
    expect(body.paragraphs.every(({ toCheck }: { toCheck: null }) => toCheck === null)).toBe(true);
    const water = sentence(body, 'водой') as unknown as Record<string, unknown>;
    expect(water).toMatchObject({
      texts: { kk: expect.stringContaining('тапсырамын') as string },
      instructs: true,
      decision: 'open',
      state: 'uncovered',
      items: [],
      directive: null,
      ru: { addressee: 'Правительство', term: 'до конца 2027 года' },
      kk: { addressee: 'Үкімет', term: '2027 жылдың соңына дейін' },
    });
    expect((water['ru'] as { why: string[] }).why[0]).toContain('«Поручаю»');
    expect(body.sentences.filter(({ instructs }: { instructs: boolean }) => instructs)).toHaveLength(2);
    const [made] = await api.db.owner<{ count: number }>(
      'SELECT count(*)::int AS count FROM directive WHERE address_id = $1',
      [addressId],
    );
    expect(made!.count).toBe(0);
  });

  const storeFile = async (fileName: string, content: Buffer, version = 0, by = coordinator): Promise<Answer> => {
    const boundary = 'zholdau-test-boundary';
    const payload = Buffer.concat([
      Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="lang"\r\n\r\nru\r\n`),
      Buffer.from(
        `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${fileName}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
      ),
      content,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]);
    const { statusCode, body } = await api.app.inject({
      method: 'PUT',
      url: `/api/v1/${path}/text-file`,
      headers: {
        'content-type': `multipart/form-data; boundary=${boundary}`,
        cookie: by.cookie ?? '',
        'x-csrf-token': by.csrf ?? '',
        'if-match': `"${version}"`,
      },
      payload,
    });
    return { status: statusCode, body: JSON.parse(body) } as Answer;
  };
  const spoken = (text: string): string =>
    text
      .split('\n')
      .map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
      .join('');

  it('reads a file, plain or of Word, to the same sentences', async () => {
    const plain = await storeFile('послание.txt', Buffer.from(RU));
    expect(plain).toMatchObject({ status: 200, body: { version: 1, paragraphs: { length: 5 } } });
    const word = await storeFile('послание.docx', docxFile(spoken(RU)), 1);
    expect(word).toMatchObject({ status: 200, body: { paragraphs: { length: 5 } } });
    const said = ({ body }: Answer) => body.sentences.map(({ texts }: { texts: { ru: string } }) => texts.ru);
    expect(said(word)).toEqual(said(plain));
    expect(sentence(word.body, 'водой')).toMatchObject({ instructs: true, ru: { addressee: 'Правительство' } });
  });

  it.each([
    [
      'a picture under the name of a text',
      'послание.txt',
      Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'),
      'text_file_unknown',
    ],
    ['a program', 'послание.exe', Buffer.from('MZ\x90\0', 'latin1'), 'text_file_unknown'],
    ['a text under the name of Word', 'послание.docx', Buffer.from(RU), 'file_not_a_spreadsheet'],
    ['Word with macros', 'послание.docm', docxFile(spoken(RU)), 'file_has_macros'],
    ['the old Word', 'послание.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'file_old_word'],
    ['an empty file', 'послание.txt', Buffer.alloc(0), undefined],
    ['a text without a word', 'послание.txt', Buffer.from(' \n\n '), 'text_file_empty'],
    ['a text of five Addresses', 'послание.txt', Buffer.from('слово '.repeat(60_000)), 'text_too_long'],
    ['a document cut short', 'послание.docx', docxFile(spoken(RU)).subarray(0, 300), 'file_damaged'],
    [
      'a bomb',
      'послание.docx',
      docxFile(spoken(RU), { more: [{ name: 'word/x.xml', content: Buffer.alloc(70_000_000) }] }),
      undefined,
    ],
    ['an entity', 'послание.docx', docxFile(spoken(`${RU}&x;`)), 'file_damaged'],
  ])('refuses %s and stores nothing of it', async (_, name, content, code) => {
    const answer = await storeFile(name, content);
    expect([answer.status, answer.body.code]).toEqual([
      400,
      code ?? (expect.stringMatching(/^(file|text)_/) as string),
    ]);
    expect(answer.body.detail).toMatch(/[а-яё]{3}/i);
    expect(await read()).toMatchObject({ version: 0, paragraphs: { length: 0 } });
  });

  it('refuses a file too large, a stale version and whoever is no coordinator', async () => {
    expect((await storeFile('послание.txt', Buffer.alloc(30 * 1024 * 1024, 32))).status).toBe(413);
    const head = await api.as(api.build.lead.head.personId);
    expect((await storeFile('послание.txt', Buffer.from(RU), 0, head)).status).toBe(403);
    await storeFile('послание.txt', Buffer.from(RU));
    expect((await storeFile('послание.txt', Buffer.from(RU))).status).toBe(412);
  });

  it('makes directives of the sentences that were said yes to, once', async () => {
    const text = (await both()).body;
    const parentId = await directive();
    const ids = [sentence(text, 'водой').id, sentence(text, 'мостов').id];
    expect((await coordinator.post(`${path}/directives`, { sentenceIds: ids, parentId })).status).toBe(204);
    const tree: { number: string; parentId: string | null }[] = (
      await coordinator.get(`directives?addressId=${addressId}`)
    ).body;
    expect(new Map(tree.map((one) => [one.number, one.parentId]))).toEqual(
      new Map([
        ['I', null],
        ['I.1', parentId],
        ['I.2', parentId],
      ]),
    );
    expect(sentence(await read(), 'водой')).toMatchObject({ decision: 'taken', directive: { number: 'I.1' } });
    const again = await coordinator.post(`${path}/directives`, { sentenceIds: ids, parentId });
    expect(again).toMatchObject({ status: 409, body: { code: 'sentence_has_directive' } });
    expect((await coordinator.get(`directives?addressId=${addressId}`)).body).toHaveLength(3);
  });

  it('counts a sentence as served by the items of the directive made of it, and by items tied to it', async () => {
    const text = (await both()).body;
    const parentId = await directive();
    await coordinator.post(`${path}/directives`, { sentenceIds: [sentence(text, 'водой').id], parentId });
    const tree: { id: string; parentId: string | null }[] = (await coordinator.get(`directives?addressId=${addressId}`))
      .body;
    const made = tree.find((one) => one.parentId === parentId)!.id;
    const first = (await item('1', made)).body.id;
    const second = (await item('2', parentId, sentence(text, 'мостов').id)).body.id;
    const now = await read();
    expect(sentence(now, 'водой')).toMatchObject({ state: 'in_time', items: [{ id: first, tied: false }] });
    expect(sentence(now, 'мостов')).toMatchObject({ state: 'in_time', items: [{ id: second, tied: true }] });
    const [trace] = (await coordinator.get(`action-items/${second}/sentences`)).body;
    expect(trace).toMatchObject({
      addressId,
      texts: { ru: expect.stringContaining('мостов') as string, kk: expect.stringContaining('көпірді') as string },
    });
    const history = (await coordinator.get(`action-items/${first}/sentences`)).body;
    expect(history).toHaveLength(1);
  });

  it('makes no item when its sentence is not there', async () => {
    await both();
    const answer = await item('9', await directive(), api.build.regionId);
    expect(answer).toMatchObject({ status: 404, body: { code: 'sentence_not_found' } });
    const [left] = await api.db.owner<{ count: number }>(
      `SELECT count(*)::int AS count FROM action_item i JOIN plan p ON p.id = i.plan_id WHERE p.address_id = $1`,
      [addressId],
    );
    expect(left!.count).toBe(0);
  });

  it('leaves a proposal and takes that back, but not one that was taken', async () => {
    const text = (await both()).body;
    const bridges = sentence(text, 'мостов').id;
    const decide = (decision: string) => coordinator.post(`${path}/decisions`, { sentenceIds: [bridges], decision });
    expect((await decide('left')).status).toBe(204);
    expect(sentence(await read(), 'мостов')).toMatchObject({ decision: 'left', state: 'left' });
    await decide('open');
    expect(sentence(await read(), 'мостов')).toMatchObject({ state: 'uncovered' });
    await item('1', await directive(), bridges);
    expect(await decide('left')).toMatchObject({ status: 409, body: { code: 'sentence_taken' } });
  });

  it('ties and unties an item, with a line in its history', async () => {
    const text = (await both()).body;
    const id = (await item('1', await directive())).body.id;
    const tie = `${path}/sentences/${sentence(text, 'мостов').id}/items/${id}`;
    expect((await coordinator.put(tie)).status).toBe(204);
    expect((await coordinator.put(tie)).status).toBe(204);
    expect((await coordinator.get(`action-items/${id}/sentences`)).body).toHaveLength(1);
    const lines = (await coordinator.get(`action-items/${id}/history`, { 'accept-language': 'ru' })).text;
    expect(lines).toContain('Связано с предложением Послания');
    expect((await coordinator.delete(tie)).status).toBe(204);
    expect(await coordinator.delete(tie)).toMatchObject({ status: 404, body: { code: 'sentence_not_linked' } });
    expect(sentence(await read(), 'мостов')).toMatchObject({ decision: 'open', state: 'uncovered' });
  });

  it('ties by a pasted list what is certain, after a look that changes nothing', async () => {
    await both();
    const top = await directive();
    await item('1', top);
    await item('2', top);
    const text = '1\tобеспечить водой 300 сел\n2; 50 көпірді\n77\tобеспечить водой\n2\tтакого нет\nпросто слова';
    const outcomes = ({ body }: Answer) => body.lines.map(({ outcome }: { outcome: string }) => outcome);
    const expected = ['linked', 'linked', 'no_item', 'no_sentence', 'unread'];
    expect(outcomes(await coordinator.post(`${path}/links`, { text, apply: false }))).toEqual(expected);
    expect(sentence(await read(), 'водой')).toMatchObject({ items: [] });
    expect(outcomes(await coordinator.post(`${path}/links`, { text, apply: true }))).toEqual(expected);
    expect(sentence(await read(), 'водой')).toMatchObject({ items: [{ number: '1' }] });
    expect(sentence(await read(), 'мостов')).toMatchObject({ items: [{ number: '2' }] });
    expect(outcomes(await coordinator.post(`${path}/links`, { text, apply: true }))[0]).toBe('known');
  });

  it('marks the other language when one changes alone, keeps ties, and lets the mark be settled', async () => {
    const text = (await both()).body;
    const bridges = sentence(text, 'мостов').id;
    const id = (await item('1', await directive(), bridges)).body.id;
    const changed = (await store('ru', RU.replace('50 мостов', '60 мостов'), 2)).body;
    const marks = changed.paragraphs.map(({ toCheck }: { toCheck: string | null }) => toCheck);
    expect(marks).toEqual([null, null, null, 'kk', null]);
    expect(sentence(changed, '60 мостов')).toMatchObject({ id: bridges, items: [{ id }] });
    const check = `${path}/paragraphs/${changed.paragraphs[3].id}/check`;
    expect((await coordinator.post(check)).status).toBe(204);
    expect((await read()).paragraphs[3].toCheck).toBeNull();
    const gone = (await store('ru', RU.split('\n').slice(0, 3).join('\n'), 3)).body;
    expect(sentence(gone, '')).toBeDefined();
    expect((await coordinator.get(`action-items/${id}/sentences`)).body).toHaveLength(1);
  });

  it('refuses an empty text, an unknown language, a stale and a missing version, and stores nothing', async () => {
    expect((await store('ru', '   ', 0)).status).toBe(400);
    expect((await store('en', RU, 0)).status).toBe(400);
    expect((await store('ru', 'слово '.repeat(60_000), 0)).body).toMatchObject({ code: 'text_too_long' });
    expect((await coordinator.put(`${path}/text`, { lang: 'ru', text: RU })).status).toBe(428);
    await store('ru', RU, 0);
    expect(await store('ru', 'Другой текст.', 0)).toMatchObject({ status: 412, body: { code: 'address_stale' } });
    expect(await read()).toMatchObject({ version: 1, paragraphs: { length: 5 } });
  });

  it('lets nobody but the coordinator change anything, whoever may read', async () => {
    const text = (await both()).body;
    const id = sentence(text, 'мостов').id;
    const deputy = await api.as((await api.build.seat('deputy')).personId);
    const head = await api.as(api.build.lead.head.personId);
    for (const other of [deputy, head]) {
      expect((await store('ru', 'Чужой текст.', 2, other)).status).toBe(403);
      expect((await other.post(`${path}/directives`, { sentenceIds: [id], parentId: null })).status).toBe(403);
      expect((await other.post(`${path}/decisions`, { sentenceIds: [id], decision: 'left' })).status).toBe(403);
      expect((await other.post(`${path}/links`, { text: '1\tмостов', apply: true })).status).toBe(403);
      expect(sentence(await read(other), 'мостов')).toBeDefined();
    }
    expect((await api.stranger.get(`${path}/text`)).status).toBe(401);
    expect(sentence(await read(deputy), 'мостов')).toMatchObject({ state: 'uncovered' });
    expect(sentence(await read(head), 'мостов')).toMatchObject({ state: 'unseen', decision: 'open' });
  });

  it('shows an agency only its own items beside a sentence', async () => {
    const text = (await both()).body;
    await item('1', await directive(), sentence(text, 'мостов').id);
    const other = await api.build.body();
    const stranger = await api.as(other.head.personId);
    const mine = await api.as(api.build.lead.head.personId);
    expect(sentence(await read(mine), 'мостов')).toMatchObject({ items: [{ number: '1' }] });
    expect(sentence(await read(stranger), 'мостов')).toMatchObject({ items: [], state: 'unseen' });
  });

  it('finds nothing of another Address', async () => {
    const text = (await both()).body;
    const id = sentence(text, 'мостов').id;
    const [other] = await api.db.owner<{ id: string }>(
      `INSERT INTO address (region_id, delivered_on, title_ru, title_kk) VALUES ($1, '1999-01-01', 'x', 'x') RETURNING id`,
      [api.build.regionId],
    );
    const answer = await coordinator.post(`addresses/${other!.id}/decisions`, { sentenceIds: [id], decision: 'left' });
    expect(answer).toMatchObject({ status: 404, body: { code: 'sentence_not_found' } });
    expect((await coordinator.get(`addresses/${api.build.regionId}/text`)).status).toBe(404);
  });
});
