import type { Branch } from '../branches/schema.ts';
import { cardData } from '../courtyards/brief.ts';
import type { CardData } from '../courtyards/card.ts';
import type { Courtyard } from '../courtyards/schema.ts';
import type { DutySession } from '../duty/schema.ts';
import type { ShownSession } from '../duty/shown-session.ts';
import { currentBoard } from '../flags/board.ts';
import type { FlagRound } from '../flags/schema.ts';
import type { Notice } from '../notices/schema.ts';
import type { Person } from '../people/schema.ts';
import type { PropertyCompany } from '../property-companies/schema.ts';
import type { Site } from '../site/schema.ts';
import { hoursInWords, type OpeningHours } from '../venues/opening-hours.ts';
import type { Venue } from '../venues/schema.ts';
import type { VolunteerTeam } from '../volunteers/schema.ts';
import type { Day } from '../../time/day.ts';
import type { Named } from './asked.ts';

/** Somebody in office. */
export interface KnownPerson extends Named {
  address: string;
  offices: string[];
  phone?: string;
  /** Places of the sessions in which residents find the person. */
  sessions: number[];
}

/** A place that is open to residents. */
export interface KnownVenue extends Named, OpeningHours {
  address: string;
  /** The usual hours in words. */
  open: string[];
  place?: string;
  cost?: string;
  phone?: string;
}

/** A volunteer team or a property company: what it does, and whom to ring. */
export interface KnownService extends Named {
  address: string;
  kind: string;
  does?: string;
  when?: string;
  contact?: string;
  phone?: string;
}

/** All that answers are made of; it travels with the search page. */
export interface Known {
  sessions: ShownSession[];
  yards: CardData;
  people: KnownPerson[];
  venues: KnownVenue[];
  services: KnownService[];
  phones: Site['phones'];
}

/** Where everything is written down. */
export interface Registers {
  site: Pick<Site, 'phones' | 'crossAppointments'>;
  sessions: readonly DutySession[];
  shown: ShownSession[];
  rounds: readonly FlagRound[];
  courtyards: readonly Courtyard[];
  branches: readonly Branch[];
  companies: readonly PropertyCompany[];
  people: readonly Person[];
  notices: readonly Notice[];
  venues: readonly Venue[];
  teams: readonly VolunteerTeam[];
}

/** What can be answered, and nothing that no answer shows; exceptions before `today` are left out. */
export function knownFrom(registers: Registers, today: Day): Known {
  const { site, sessions, shown, people, companies, venues, teams } = registers;
  const parties = { ...registers, scheme: site.crossAppointments };
  return {
    sessions: shown,
    yards: cardData(
      currentBoard(registers.rounds, registers.courtyards),
      parties,
      sessions,
      registers.notices,
    ),
    people: people.map(({ id, name, offices, phone }) => ({
      name,
      address: `/organization/people/${id}/`,
      offices: offices.map(({ title }) => title),
      phone,
      sessions: sessions.flatMap((session, at) => (session.people.includes(id) ? [at] : [])),
    })),
    venues: venues.map(({ id, name, hours, exceptions, place, cost, phone }) => ({
      name,
      address: `/venues/${id}/`,
      hours,
      exceptions: exceptions.filter(({ on }) => on >= today),
      open: hoursInWords(hours),
      place,
      cost,
      phone,
    })),
    services: [
      ...teams.map(({ id, name, offers, when, contact, phone }) => ({
        name,
        address: `/volunteers/${id}/`,
        kind: '志愿服务',
        does: offers,
        when,
        contact,
        phone,
      })),
      ...companies.map(({ id, name, fullName, manager, phone }) => {
        const managing = people.find((person) => person.id === manager);
        return {
          name,
          otherName: fullName,
          address: `/flags/companies/${id}/`,
          kind: '物业公司',
          contact: managing && `物业经理${managing.name}`,
          phone: phone ?? managing?.phone,
        };
      }),
    ],
    phones: site.phones,
  };
}
