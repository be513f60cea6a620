// Life, body, safety.
import type { Wording } from './wording.ts'

export const INTEGRITY_WORDING: Readonly<Record<string, Wording>> = {
  killing: {
    passive: '{was} killed',
    active: 'killed {v}',
    bare: 'a killing took place',
    noun: 'the killing',
  },
  'attempted-killing': {
    passive: 'survived an attempt at killing',
    active: 'attempted to kill {v}',
    bare: 'an attempted killing took place',
    noun: 'the attempted killing',
  },
  attack: {
    passive: '{was} attacked',
    active: 'attacked {v}',
    bare: 'an attack took place',
    noun: 'the attack',
  },
  injury: {
    passive: '{was} injured',
    active: 'injured {v}',
    bare: 'an injury was reported',
    noun: 'the injury',
  },
  'ill-treatment': {
    passive: '{was} subjected to ill-treatment',
    active: 'subjected {v} to ill-treatment',
    bare: 'ill-treatment took place',
    noun: 'the ill-treatment',
  },
  'death-in-custody': {
    passive: 'died in custody',
    active: 'held {v}, who died in custody',
    bare: 'a death in custody took place',
    noun: 'the death in custody',
  },
  threat: {
    passive: '{was} threatened',
    active: 'threatened {v}',
    bare: 'threats were made',
    noun: 'the threats',
  },
  intimidation: {
    passive: '{was} put under pressure',
    active: 'put pressure on {v}',
    bare: 'intimidation took place',
    noun: 'the intimidation',
  },
  surveillance: {
    passive: '{was} placed under surveillance',
    active: 'placed {v} under surveillance',
    bare: 'surveillance took place',
    noun: 'the surveillance',
  },
  'property-damage': {
    passive: '{had} property damaged',
    active: 'damaged property of {v}',
    bare: 'property was damaged',
    noun: 'the damage to property',
  },
  'forced-psychiatric-examination': {
    passive: '{was} subjected to a forced psychiatric examination',
    active: 'subjected {v} to a forced psychiatric examination',
    bare: 'a forced psychiatric examination took place',
    noun: 'the forced psychiatric examination',
  },
  'sexual-violence': {
    passive: '{was} subjected to sexual violence',
    active: 'subjected {v} to sexual violence',
    bare: 'sexual violence took place',
    noun: 'the sexual violence',
  },
  'protection-granted': {
    passive: '{was} granted protection',
    active: 'granted {v} protection',
    bare: 'protection was granted',
    noun: 'the granting of protection',
  },
  coup: {
    passive: '{was} removed from power in a coup',
    active: 'carried out a coup',
    alone: 'carried out a coup',
    bare: 'a coup took place',
    noun: 'the coup',
    matter: true,
  },
  'election-postponed': {
    active: 'postponed an election',
    alone: 'postponed an election',
    bare: 'an election was postponed',
    noun: 'the postponement of the election',
    matter: true,
  },
}
