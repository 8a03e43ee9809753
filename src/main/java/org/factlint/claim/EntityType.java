package org.factlint.claim;

/** The kinds of things that claims speak of. */
public enum EntityType {
  /** A human being. */
  PERSON,
  /** A body of people: a company, a movement, a ministry. */
  ORGANISATION,
  /** A state. */
  COUNTRY,
  /** Any other place. */
  PLACE,
  /** A post that people hold one after another. */
  OFFICE,
  /** Something that happens: a summit, a takeover. */
  EVENT,
  /** A thing that people make: a project, a treaty, a film. */
  WORK
}
