import { useCallback, useEffect, useState } from 'react';
import type { ProducedDocument } from '../../../shared/domain/case/case.ts';
import type { Disposal } from '../../../shared/domain/case/events.ts';
import { documentsOfGiving, exportOfGiving } from '../../../shared/domain/case/stage.ts';
import { call } from '../../app/bridge.ts';
import { newId, newPackageId } from '../../app/new-id.ts';
import { StepFrame } from '../../case/StepFrame.tsx';
import { useWorkspace } from '../../case/workspace.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { Notice } from '../../components/Notice.tsx';
import { SummaryList } from '../../components/SummaryList.tsx';
import { Tag } from '../../components/Tag.tsx';
import { useShortcut } from '../../components/use-shortcut.ts';
import { paperworkFailures } from './messages.ts';
import { PdfPages, PrintedPages } from './PdfPages.tsx';
import { documentRows, documentWords, exportWords, nextOf } from './paperwork-view.ts';

export function Paperwork() {
  const { subject, goTo } = useWorkspace();
  if (!subject.given) {
    return (
      <StepFrame step="paperwork">
        <div className="pv-steptitle">
          <h2 className="pv-h1" id="step-title">
            Paperwork
          </h2>
        </div>
        <Notice tone="warn" action={<LinkButton onPress={() => goTo('give-and-sign')}>Open give and sign</LinkButton>}>
          There is nothing to print yet: the document is made from what was read out and signed.
        </Notice>
      </StepFrame>
    );
  }
  return <GivenPaperwork disposal={subject.given.disposal} />;
}

function GivenPaperwork({ disposal }: Readonly<{ disposal: Disposal }>) {
  const { subject, events, run, station, today, close } = useWorkspace();
  const announce = useAnnounce();
  const [problem, setProblem] = useState<string | null>(null);
  const [pdf, setPdf] = useState<Uint8Array | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [printPages, setPrintPages] = useState<readonly string[]>([]);
  const { name, shows } = documentWords(disposal);
  const document: ProducedDocument | undefined = documentsOfGiving(subject).at(-1);
  const exported = exportOfGiving(subject);
  const next = nextOf(document, exported);

  /** Makes the bytes again from the events they show, and refuses them if they are not the ones on record. */
  const show = useCallback(
    async (made: ProducedDocument) => {
      const again = await call('paperworkProduce', { events: events.slice(0, made.throughSequence) });
      if (!again.ok) return setProblem(paperworkFailures[again.error.kind] ?? paperworkFailures.failed);
      if (again.value.sha256 !== made.sha256) return setProblem(paperworkFailures['document-differs']);
      setPdf(again.value.pdf);
    },
    [events],
  );
  const shownId = pdf ? document?.documentId : undefined;
  useEffect(() => {
    if (document && !pdf && !problem) void show(document);
  }, [document, pdf, problem, show]);

  const make = async () => {
    setBusy(true);
    setProblem(null);
    const produced = await call('paperworkProduce', { events: [...events] });
    if (produced.ok) {
      const { pdf: bytes, sha256, pages, templateVersion, throughSequence } = produced.value;
      const isRecorded = await run({
        type: 'RecordDocument',
        documentId: newId(),
        templateVersion,
        sha256,
        byteLength: bytes.byteLength,
        pages,
        throughSequence,
      });
      if (isRecorded) {
        setPdf(bytes);
        announce(`The ${name} is made`);
      }
    } else setProblem(paperworkFailures[produced.error.kind] ?? paperworkFailures.failed);
    setBusy(false);
  };
  const print = async () => {
    if (!document || printPages.length === 0) return;
    const printed = await call('paperworkPrint', {});
    if (!printed.ok) return setProblem(paperworkFailures[printed.error.kind] ?? paperworkFailures.failed);
    if (printed.value.printed) {
      setProblem(null);
      await run({ type: 'RecordPrinted', documentId: document.documentId });
      announce('Sent to the printer');
    }
  };
  const save = async () => {
    if (!document) return;
    const saved = await call('paperworkSave', { events: [...events], documentId: document.documentId });
    if (!saved.ok) return setProblem(paperworkFailures[saved.error.kind] ?? paperworkFailures.failed);
    if (saved.value.saved) {
      setProblem(null);
      await run({ type: 'RecordSaved', documentId: document.documentId });
      announce('Saved');
    }
  };
  const send = async () => {
    if (
      await run({
        type: 'QueueExport',
        packageId: newPackageId(today),
        recipient: `${station.forceName} records systems`,
      })
    )
      announce('On its way to the force');
  };
  const actions = {
    make: { words: `Make the ${name}`, act: make },
    print: { words: 'Print', act: print },
    export: { words: 'Export to the force', act: send },
    close: { words: 'Close the case', act: () => Promise.resolve(close()) },
  } as const;
  const primary = actions[next];
  useShortcut('Ctrl+Enter', () => void primary.act());
  useShortcut('Ctrl+P', () => void print());

  return (
    <StepFrame
      step="paperwork"
      layout="pv-docs"
      finish={
        <Button
          keys={['Ctrl', 'Enter']}
          unavailable={isBusy ? 'The document is being made' : undefined}
          onPress={() => void primary.act()}
        >
          {primary.words}
        </Button>
      }
    >
      <section className="pv-desk pv-scroll" aria-label={`Preview of the ${name}`} tabIndex={0}>
        {pdf ? (
          <PdfPages key={shownId} pdf={pdf} onPrintable={setPrintPages} />
        ) : (
          <p className="pv-desk__empty">{isBusy ? 'Making the document…' : 'No document yet'}</p>
        )}
      </section>
      <div className="pv-stack pv-docs__side">
        <h2 className="pv-h1" id="step-title">
          Paperwork
        </h2>
        {problem && (
          <Notice tone="bad" role="alert">
            {problem}
          </Notice>
        )}
        <Card
          heading={name.charAt(0).toUpperCase() + name.slice(1)}
          level={3}
          head={
            <>
              <span className="pv-push" />
              {document ? <Tag colour="green">Made</Tag> : <Tag colour="grey">Not made</Tag>}
            </>
          }
        >
          <div className="pv-stack">
            {document ? (
              <SummaryList keys="wide" rows={documentRows(document)} />
            ) : (
              <p className="pv-md pv-t2">It shows {shows}, and it is the same to the byte whenever it is made again.</p>
            )}
            {document && (
              <div className="pv-row pv-row--wrap">
                <Button
                  kind="secondary"
                  icon="print"
                  keys={['Ctrl', 'P']}
                  unavailable={printPages.length > 0 ? undefined : 'The pages are being drawn'}
                  onPress={() => void print()}
                >
                  Print
                </Button>
                <Button kind="secondary" icon="download" onPress={() => void save()}>
                  Save as PDF
                </Button>
              </div>
            )}
          </div>
        </Card>
        <Card
          heading="Package for the force"
          level={3}
          head={
            <>
              <span className="pv-push" />
              <Tag colour={exported ? (exported.delivered ? 'green' : 'blue') : 'grey'}>
                {exported ? (exported.delivered ? 'Delivered' : 'Queued') : 'Not queued'}
              </Tag>
            </>
          }
        >
          <div className="pv-stack">
            <p className="pv-md pv-t2">{exportWords(exported)}</p>
            {!exported && document && next !== 'export' && (
              <div>
                <Button kind="secondary" onPress={() => void send()}>
                  Export to the force
                </Button>
              </div>
            )}
          </div>
        </Card>
      </div>
      <PrintedPages pages={printPages} />
    </StepFrame>
  );
}
