import { disposalDocument } from '../../../../../electron/services/paperwork/disposal-document.ts';
import { renderPdf } from '../../../../../electron/services/paperwork/render-pdf.ts';
import { day, givenCase, station } from '../../../../factories/given-case.ts';

/** Run as a process of its own: writes the SHA-256 of one document of the factory's case. */
const context = { station, part6CommencedOn: day('2026-09-01'), isDraft: false, marking: null };
const rendered = await renderPdf(disposalDocument(givenCase({ disposal: 'DC', supported: true }), context));
process.stdout.write(rendered.ok ? rendered.value.sha256 : rendered.error.codePoint);
