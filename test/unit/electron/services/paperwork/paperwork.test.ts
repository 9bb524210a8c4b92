import { describe, expect, test } from 'vitest';
import { createPaperwork } from '../../../../../electron/services/paperwork/paperwork.ts';
import type { CaseEvent, CaseEventBody, Disposal } from '../../../../../shared/domain/case/events.ts';
import { failure, ok } from '../../../../../shared/result.ts';
import {
  type GivenCaseTraits,
  givenCaseEvents,
  id,
  settingsFor,
  station,
  zofia,
} from '../../../../factories/given-case.ts';

interface Around {
  readonly disposal?: Disposal | undefined;
  readonly locked?: boolean;
  readonly vaultDamaged?: boolean;
  /** Where the user says the file goes; null: they cancelled. */
  readonly path?: string | null;
  readonly writeError?: Error;
  readonly vouchedFor?: boolean;
  readonly printed?: boolean;
}

function paperwork({
  disposal = 'ACC',
  locked,
  vaultDamaged,
  path = '/dummy/caution.pdf',
  writeError,
  printed = true,
  vouchedFor = true,
}: Around = {}) {
  const suggested: string[] = [];
  const titles: string[] = [];
  const written: { path: string; bytes: Uint8Array }[] = [];
  const service = createPaperwork({
    station: () => (locked ? null : station),
    settingsHistory: async () => (vaultDamaged ? failure({ kind: 'vault-damaged' }) : ok(settingsFor(disposal))),
    hasAttestedAnswers: () => vouchedFor,
    dialogs: {
      async saveFile(title, name) {
        titles.push(title);
        suggested.push(name);
        return path;
      },
    },
    printer: { printWindow: async () => printed },
    async writeFile(to, bytes) {
      if (writeError) throw writeError;
      written.push({ path: to, bytes });
    },
  });
  return { service, suggested, titles, written };
}

async function produced(traits: GivenCaseTraits = {}) {
  const { service } = paperwork({ disposal: traits.disposal });
  const result = await service.paperworkProduce({ events: givenCaseEvents(traits) });
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

const documentId = id('dcmnt');

async function documentEvent(traits: GivenCaseTraits = {}): Promise<CaseEventBody> {
  const { sha256, pdf, pages, templateVersion, throughSequence } = await produced(traits);
  return {
    type: 'DocumentProduced',
    documentId,
    document: 'caution',
    templateVersion,
    language: 'en',
    sha256,
    byteLength: pdf.length,
    pages,
    throughSequence,
  };
}

const systemError = (code: string) => Object.assign(new Error(code), { code });

describe('given a lawfully given caution', () => {
  test('when its document is produced, then it is a PDF through the last event, by template 1', async () => {
    const { pdf, pages, templateVersion, throughSequence } = await produced();
    expect(Buffer.from(pdf.subarray(0, 8)).toString('latin1')).toBe('%PDF-1.7');
    expect(pages).toBeGreaterThan(1);
    expect(templateVersion).toBe('1');
    expect(throughSequence).toBe(givenCaseEvents().length);
  });

  test('when it is printed, exported and the person moves afterwards, then the bytes are the same', async () => {
    const made = await documentEvent();
    const first = await produced();
    const packageId = 'PV-2026-0000000000';
    const later = await produced({
      after: [
        made,
        { type: 'DocumentPrinted', documentId },
        {
          type: 'ExportQueued',
          packageId,
          recipient: 'Northmere Police records',
          throughSequence: first.throughSequence + 2,
          documentIds: [documentId],
        },
        {
          type: 'PersonCorrected',
          person: { ...zofia, address: '9 Sample Street' },
        },
      ],
    });
    expect(later.sha256).toBe(first.sha256);
    expect(Buffer.compare(later.pdf, first.pdf)).toBe(0);
    expect(later.throughSequence).toBe(first.throughSequence + 4);
  });

  test('when the exchange asks for it, then it has the same bytes', async () => {
    const result = await paperwork().service.produce(givenCaseEvents());
    expect(result.ok && result.value.sha256).toBe((await produced()).sha256);
  });
});

describe('given a stream that shows no lawful caution', () => {
  const events = givenCaseEvents();
  const changed = (change: (event: CaseEvent) => CaseEvent) => events.map(change);

  test.each<[string, readonly CaseEvent[], object]>([
    ['ends before the giving', events.slice(0, -1), { kind: 'disposal-not-given' }],
    [
      'was reopened',
      givenCaseEvents({ after: [{ type: 'SigningReopened', reason: 'The date was wrong.' }] }),
      { kind: 'disposal-not-given' },
    ],
    ['lacks an event', events.toSpliced(3, 1), { kind: 'events-not-consistent' }],
    [
      'was given by a constable',
      changed((event) =>
        event.body.type === 'DisposalGiven' ? { ...event, actor: { ...event.actor, rank: 'constable' } } : event,
      ),
      { kind: 'disposal-not-lawful' },
    ],
    [
      'was given under settings the station never had',
      changed((event) =>
        event.body.type === 'DisposalGiven' ? { ...event, body: { ...event.body, settingsVersion: 9 } } : event,
      ),
      { kind: 'disposal-not-lawful' },
    ],
  ])('when it %s, then no document is made', async (_, stream, error) => {
    const { service } = paperwork();
    expect(await service.paperworkProduce({ events: [...stream] })).toMatchObject({ ok: false, error });
  });

  test('when an authority on it was not answered with the officer’s own unlock, then no document is made', async () => {
    const { service } = paperwork({ vouchedFor: false });
    expect(await service.paperworkProduce({ events: [...events] })).toMatchObject({
      ok: false,
      error: { kind: 'disposal-not-lawful' },
    });
  });
});

test('given a locked station, when a document is produced, then nobody is signed in', async () => {
  const { service } = paperwork({ locked: true });
  expect(await service.paperworkProduce({ events: givenCaseEvents() })).toEqual(failure({ kind: 'not-signed-in' }));
});

test('given a damaged vault, when a document is produced, then that is the answer', async () => {
  const { service } = paperwork({ vaultDamaged: true });
  expect(await service.paperworkProduce({ events: givenCaseEvents() })).toEqual(failure({ kind: 'vault-damaged' }));
});

test('given a name the fonts cannot write, when a document is produced, then the code point is named and not the name', async () => {
  const { service } = paperwork();
  const events = givenCaseEvents({ person: { surname: '漢Testowska' } });
  expect(await service.paperworkProduce({ events })).toEqual(
    failure({ kind: 'failed', detail: 'glyph-missing U+6F22' }),
  );
});

describe('given a produced document', () => {
  const stream = async () =>
    givenCaseEvents({ after: [await documentEvent(), { type: 'DocumentPrinted', documentId }] });

  test('when it is saved, then the produced bytes go where the user said', async () => {
    const { service, suggested, written } = paperwork({ path: '/dummy/a.pdf' });
    expect(await service.paperworkSave({ events: await stream(), documentId })).toEqual(ok({ saved: true }));
    expect(suggested).toEqual(['caution-7k3m9q2w.pdf']);
    expect(written.map(({ path }) => path)).toEqual(['/dummy/a.pdf']);
    expect(Buffer.compare(written[0]?.bytes ?? new Uint8Array(), (await produced()).pdf)).toBe(0);
  });

  test.each([
    ['CC', 'Save the caution document', 'caution-7k3m9q2w.pdf'],
    ['SC', 'Save the caution document', 'caution-7k3m9q2w.pdf'],
    ['CR', 'Save the resolution record', 'resolution-7k3m9q2w.pdf'],
    ['PND', 'Save the penalty notice', 'penalty-notice-7k3m9q2w.pdf'],
    ['O22', 'Save the outcome 22 record', 'outcome-22-7k3m9q2w.pdf'],
  ] as const)(
    'when it is of a %s and saved, then the dialog and the file say what it is',
    async (disposal, title, file) => {
      const { service, suggested, titles } = paperwork({ disposal });
      const events = givenCaseEvents({ disposal, after: [await documentEvent({ disposal })] });
      expect(await service.paperworkSave({ events, documentId })).toEqual(ok({ saved: true }));
      expect(titles).toEqual([title]);
      expect(suggested).toEqual([file]);
    },
  );

  test('when it was reopened afterwards, then the earlier document can still be saved', async () => {
    const { service, written } = paperwork();
    const events = givenCaseEvents({
      after: [await documentEvent(), { type: 'SigningReopened', reason: 'The date was wrong.' }],
    });
    expect(await service.paperworkSave({ events, documentId })).toEqual(ok({ saved: true }));
    expect(written).toHaveLength(1);
  });

  test('when the user cancels, then nothing is written', async () => {
    const { service, written } = paperwork({ path: null });
    expect(await service.paperworkSave({ events: await stream(), documentId })).toEqual(ok({ saved: false }));
    expect(written).toEqual([]);
  });

  test('when another document is asked for, then it was not produced', async () => {
    const { service } = paperwork();
    expect(await service.paperworkSave({ events: await stream(), documentId: id('nther') })).toEqual(
      failure({ kind: 'document-not-produced' }),
    );
  });

  test('when the recorded SHA-256 is another, then the document differs and no dialog opens', async () => {
    const { service, suggested } = paperwork();
    const event = await documentEvent();
    const body = event.type === 'DocumentProduced' ? { ...event, sha256: '0'.repeat(64) } : event;
    const result = await service.paperworkSave({ events: givenCaseEvents({ after: [body] }), documentId });
    expect(result).toEqual(failure({ kind: 'document-differs' }));
    expect(suggested).toEqual([]);
  });

  test.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EACCES', 'not-allowed'],
    ['EPERM', 'not-allowed'],
    ['EROFS', 'not-allowed'],
    ['ENOENT', 'folder-missing'],
  ])('when writing it ends in %s, then the answer is %s', async (code, kind) => {
    const { service } = paperwork({ writeError: systemError(code) });
    expect(await service.paperworkSave({ events: await stream(), documentId })).toEqual({ ok: false, error: { kind } });
  });

  test('when writing it ends in another error, then it is thrown', async () => {
    const { service } = paperwork({ writeError: systemError('EIO') });
    await expect(service.paperworkSave({ events: await stream(), documentId })).rejects.toThrow('EIO');
  });
});

test.each([true, false])('given a window, when printing ends with %s, then that is the answer', async (printed) => {
  const { service } = paperwork({ printed });
  expect(await service.paperworkPrint({})).toEqual(ok({ printed }));
});
