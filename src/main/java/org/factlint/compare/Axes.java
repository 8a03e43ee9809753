package org.factlint.compare;

/**
 * How two claims stand in what is not asked.
 *
 * @param subject whether they speak of the same subject
 * @param object whether they speak of the same object
 * @param time whether they speak of the same time
 * @param place whether they speak of the same place
 * @param event whether they belong to the same event
 * @param scope whether they cover the same part or population
 * @param measure whether they give the same measure
 */
public record Axes(
    Axis subject, Axis object, Axis time, Axis place, Axis event, Axis scope, Axis measure) {}
