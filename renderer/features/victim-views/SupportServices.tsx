import { useState } from 'react';
import type { Victim } from '../../../shared/domain/victims/victim.ts';
import type { SupportOffer } from '../../../shared/domain/victims/victim-events.ts';
import { servicesToOffer, withAnswer } from '../../../shared/domain/victims/victim-services.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import {
  optionsOf,
  serviceAnswerWords,
  serviceDetail,
  servicesInWords,
  supportAnswerWords,
  supportKindWords,
} from './victim-views-view.ts';

type SupportServicesProps = Readonly<{
  victim: Victim;
  onChange: (offers: readonly SupportOffer[]) => Promise<boolean>;
}>;

/** The services the force lists for the area, each with its answer; then whatever else was offered. */
export function SupportServices({ victim, onChange }: SupportServicesProps) {
  const { subject, settings } = useWorkspace();
  const offers = victim.duties?.support ?? [];
  const listed = settings.settings.victimServices ?? [];
  const offered = servicesToOffer(listed, victim, subject.offences);
  const isListed = (offer: SupportOffer) => offered.services.some(({ id }) => id === offer.serviceId);
  return (
    <fieldset className="pv-support">
      <legend className="govuk-label">Support services</legend>
      {listed.length > 0 && (
        <>
          <p className="pv-sm pv-t3">{servicesInWords(offered)}</p>
          <ul className="pv-support__offers">
            {offered.services.map((service) => (
              <li key={service.id}>
                <span className="pv-grow">
                  {service.name}
                  <small className="pv-blk pv-t3 pv-sm">{serviceDetail(service, offered.area !== null)}</small>
                </span>
                <Select
                  id={`support-service-${service.id}`}
                  label={`Answer to ${service.name}`}
                  hideLabel
                  small
                  options={optionsOf(serviceAnswerWords)}
                  value={offers.find(({ serviceId }) => serviceId === service.id)?.answer ?? 'not-offered'}
                  onChange={(answer) =>
                    void onChange(withAnswer(offers, service, answer === 'not-offered' ? undefined : answer))
                  }
                />
              </li>
            ))}
          </ul>
        </>
      )}
      <OtherOffers offers={offers} isListed={isListed} onChange={onChange} />
      <AddOffer onAdd={(offer) => onChange([...offers, offer])} />
    </fieldset>
  );
}

type OtherOffersProps = Readonly<{
  offers: readonly SupportOffer[];
  isListed: (offer: SupportOffer) => boolean;
  onChange: SupportServicesProps['onChange'];
}>;

function OtherOffers({ offers, isListed, onChange }: OtherOffersProps) {
  if (offers.every(isListed)) return null;
  return (
    <ul className="pv-support__offers">
      {offers.map((offer, index) =>
        isListed(offer) ? null : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same service may be offered twice; the list only grows at its end.
          <li key={index}>
            <span className="pv-grow">
              {offer.service}
              <small className="pv-blk pv-t3 pv-sm">{supportKindWords[offer.kind]}</small>
            </span>
            <Select
              id={`support-answer-${index}`}
              label={`Answer to ${offer.service}`}
              hideLabel
              small
              options={optionsOf(supportAnswerWords)}
              value={offer.answer}
              onChange={(chosen) => void onChange(offers.with(index, { ...offer, answer: chosen }))}
            />
            <IconButton
              small
              icon="trash"
              label={`Remove ${offer.service}`}
              onPress={() => void onChange(offers.toSpliced(index, 1))}
            />
          </li>
        ),
      )}
    </ul>
  );
}

function AddOffer({ onAdd }: Readonly<{ onAdd: (offer: SupportOffer) => Promise<boolean> }>) {
  const [kind, setKind] = useState<SupportOffer['kind']>('emotional');
  const [service, setService] = useState('');
  const [answer, setAnswer] = useState<SupportOffer['answer']>('offered');
  const add = async () => {
    if (await onAdd({ kind, service: service.trim(), answer })) setService('');
  };
  return (
    <div className="pv-support__add">
      <Select
        id="support-kind"
        label="Kind of support"
        small
        options={optionsOf(supportKindWords)}
        value={kind}
        onChange={setKind}
      />
      <TextField id="support-service" label="Service" small value={service} onChange={setService} />
      <Select
        id="support-answer"
        label="Answer"
        small
        options={optionsOf(supportAnswerWords)}
        value={answer}
        onChange={setAnswer}
      />
      <Button
        kind="secondary"
        size="small"
        label="Add the support service"
        unavailable={service.trim() ? undefined : 'Enter the service first'}
        onPress={() => void add()}
      >
        Add
      </Button>
    </div>
  );
}
