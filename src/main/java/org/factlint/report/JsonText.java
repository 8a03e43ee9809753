package org.factlint.report;

import java.io.Writer;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** How all JSON of reports is laid out: two blanks a step, {@code \n}, one value a line. */
public final class JsonText {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
          .characterEscapes(new SteeringEscaped())
          .build();

  private JsonText() {}

  /**
   * Begins a report.
   *
   * @param out takes its characters
   * @return what writes it
   */
  public static JsonGenerator generator(Writer out) {
    return FACTORY.createGenerator(new Layout(), out);
  }

  /** All in one line, as JSONL has it. */
  static JsonGenerator line(Writer out) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
  }

  private static final class Layout extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      Separators separators =
          Separators.createDefaultInstance()
              .withObjectNameValueSpacing(Separators.Spacing.AFTER)
              .withObjectEmptySeparator("")
              .withArrayEmptySeparator("");
      return new DefaultPrettyPrinter(separators)
          .withArrayIndenter(indenter)
          .withObjectIndenter(indenter);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  /**
   * What steers a terminal, turns the direction of reading, or is taken for a line end in the
   * middle of a string.
   */
  private static final class SteeringEscaped extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final int DELETE = 0x7F;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      codes[DELETE] = ESCAPE_STANDARD;
      return codes;
    }

    @Override
    @SuppressWarnings("NullAway") // the library takes null for "as it is"
    public SerializableString getEscapeSequence(int character) {
      return steers(character)
          ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", character))
          : null;
    }

    private static boolean steers(int character) {
      return switch (Character.getType(character)) {
        case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
        default -> VisibleText.turns(character);
      };
    }
  }
}
