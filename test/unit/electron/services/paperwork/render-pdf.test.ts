import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { disposalDocument } from '../../../../../electron/services/paperwork/disposal-document.ts';
import { type RenderedPdf, renderPdf } from '../../../../../electron/services/paperwork/render-pdf.ts';
import type { Condition } from '../../../../../shared/domain/case/events.ts';
import {
  day,
  type GivenCaseTraits,
  givenCase,
  id,
  penaltyCondition,
  station,
} from '../../../../factories/given-case.ts';
import { readPdf, rightEdge } from './read-pdf.ts';

const context = { station, part6CommencedOn: day('2026-09-01'), isDraft: false, marking: null };

async function rendered(traits: GivenCaseTraits, forceName = station.forceName): Promise<RenderedPdf> {
  const definition = disposalDocument(givenCase(traits), { ...context, station: { ...station, forceName } });
  const result = await renderPdf(definition);
  if (!result.ok) throw new Error(result.error.codePoint);
  return result.value;
}

const sha256InAnotherProcess = (timeZone: string) =>
  execFileSync(process.execPath, [join(import.meta.dirname, 'print-sha256.ts')], {
    env: { ...process.env, TZ: timeZone },
    encoding: 'utf8',
  });

describe('given one caution', () => {
  test('when it is rendered in this process, in Auckland and in Los Angeles, then the bytes are the same', async () => {
    const here = await rendered({ disposal: 'DC', supported: true });
    expect(here.sha256).toBe(createHash('sha256').update(here.pdf).digest('hex'));
    expect(sha256InAnotherProcess('Pacific/Auckland')).toBe(here.sha256);
    expect(sha256InAnotherProcess('America/Los_Angeles')).toBe(here.sha256);
  });

  test('when others are rendered before and beside it, then its bytes stay the same', async () => {
    const first = await rendered({ disposal: 'DC' });
    const [, beside] = await Promise.all([rendered({ disposal: 'ACC' }), rendered({ disposal: 'DC' })]);
    expect(beside.sha256).toBe(first.sha256);
  });

  test('when a name in it changes, then the bytes change', async () => {
    const [one, other] = [await rendered({}), await rendered({ person: { surname: 'Sampleton' } })];
    expect(one.sha256).not.toBe(other.sha256);
  });
});

test.each(['DC', 'CC', 'ACC'] as const)(
  'given a %s, when another reader opens it, then each page is marked and numbered',
  async (disposal) => {
    const { pdf, pages } = await rendered({ disposal, conditions: [penaltyCondition, longCondition], supported: true });
    const texts = await readPdf(pdf);
    expect(texts).toHaveLength(pages);
    expect(pages).toBeGreaterThan(1);
    for (const [index, text] of texts.entries()) {
      expect(text.match(/OFFICIAL-SENSITIVE/g)).toHaveLength(2);
      expect(text).toContain(`Page ${index + 1} of ${pages}`);
      expect(text).toContain('Case 7k3m9q2w');
      expect(text).toContain(`Caution document ${disposal}, template 1`);
    }
    expect(texts.join(' ')).toContain('Zofia TESTOWSKA');
    expect(texts.join(' ')).toContain('Tŷ Gŵyr');
  },
);

const longCondition: Condition = {
  conditionId: id('long'),
  kind: 'other',
  wording: `Write to the case unit at Tŷ Gŵyr${', saying what you did'.repeat(20)}.`,
  objects: ['reparation'],
  endsOn: day('2027-01-14'),
};

test('given a condition of 300 lines, when it is rendered, then its last line is there: it splits instead of vanishing', async () => {
  const wording = `${'x\n'.repeat(297)}end`;
  const texts = await readPdf(
    (await rendered({ conditions: [{ ...longCondition, wording, proof: 'afterwards' }] })).pdf,
  );
  expect(texts.join(' ').match(/\bx\b/g)).toHaveLength(297);
  expect(texts.join(' ')).toMatch(/end Proof afterwards/);
});

test('given a table value of 150 lines, when it is rendered, then its last line is there', async () => {
  const proof = `${'x\n'.repeat(149)}end`;
  const texts = await readPdf((await rendered({ conditions: [{ ...longCondition, proof }] })).pdf);
  expect(texts.join(' ')).toMatch(/end By when/);
});

test('given words longer than a line everywhere, when they are rendered, then no letter leaves the right margin', async () => {
  const word = 'Llanfairpwllgwyngyll'.repeat(6);
  const { pdf } = await rendered(
    {
      disposal: 'DC',
      supported: true,
      person: { surname: word.slice(0, 80), address: word },
      conditions: [
        { ...longCondition, wording: word, provider: word, proof: word, detailsSuppliedBy: word },
        { ...penaltyCondition, payee: word, method: word, nonPaymentConsequences: word },
      ],
    },
    word,
  );
  expect(await rightEdge(pdf)).toBeLessThanOrEqual(595.28 - 54 + 0.5);
});

test('given a letter the fonts lack, when it is rendered, then it fails and names the code point alone', async () => {
  const definition = disposalDocument(givenCase({ person: { address: '1 漢 Row' } }), context);
  expect(await renderPdf(definition)).toEqual({ ok: false, error: { kind: 'glyph-missing', codePoint: 'U+6F22' } });
});

test('given a letter the fonts lack in the page head alone, when it is rendered, then it fails', async () => {
  const definition = { ...disposalDocument(givenCase(), context), header: () => '漢' };
  expect(await renderPdf(definition)).toMatchObject({ ok: false, error: { codePoint: 'U+6F22' } });
});

describe('given a rendered document', () => {
  test('when its file is read as text, then it claims PDF/A-2b in PDF 1.7 and well-formed metadata without the person', async () => {
    const { pdf } = await rendered({}, 'Northmere & <Quayside> Police');
    const file = Buffer.from(pdf).toString('latin1');
    expect(file).toMatch(/^%PDF-1\.7/);
    expect(file).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(file).toContain('<pdfaid:conformance>B</pdfaid:conformance>');
    expect(file).toContain('Northmere and Quayside Police');
    expect(file).toContain('/Lang (en-GB)');
    expect(file).toContain('/DisplayDocTitle true');
    expect(file).not.toMatch(/testowska/i);
  });
});

test.each([
  ['a file of the machine', '/etc/hostname'],
  ['an address on the network', 'https://127.0.0.1/x.png'],
])('given a definition that names %s, when it is rendered, then it is denied', async (_, image) => {
  const definition = { ...disposalDocument(givenCase(), context), content: [{ image: 'x' }], images: { x: image } };
  await expect(renderPdf(definition)).rejects.toThrow(/denied|not allowed|policy/i);
});
