package org.factlint.factfile;

import java.util.List;

/** The order in which a fact file has its properties. */
public final class KeyOrder {
  /** The order of the properties of the whole file. */
  public static final List<String> FILE = FactFileReader.KEYS;

  /** The order of the properties of a claim. */
  public static final List<String> CLAIM = ClaimParser.KEYS;

  private KeyOrder() {}

  /**
   * The order within a property's value.
   *
   * @param name the property
   * @return the keys that it may have, in order
   */
  public static List<String> of(String name) {
    return switch (name) {
      case "source" -> SourceParser.KEYS;
      case "time" -> ValueParser.TIME_KEYS;
      case "relation" -> ValueParser.RELATION_KEYS;
      case "quantity", "offset" -> ValueParser.QUANTITY_KEYS;
      case "qualifiers" -> QualifiersParser.KEYS;
      case "ordinal" -> QualifiersParser.ORDINAL_KEYS;
      case "quote", "context" -> QuoteParser.KEYS;
      default -> ReferentParser.KEYS;
    };
  }
}
