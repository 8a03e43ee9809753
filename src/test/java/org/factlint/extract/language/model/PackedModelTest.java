package org.factlint.extract.language.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import org.junit.jupiter.api.Test;

class PackedModelTest {
  private static final GISModel LIBRARY =
      new GISModel(
          new Context[] {
            new Context(new int[] {0, 2}, new double[] {0.5, -1.25}),
            new Context(new int[] {1}, new double[] {2}),
            new Context(new int[] {0, 1, 2}, new double[] {1e-9, 0.25, 3})
          },
          new String[] {"w=sea", "w=land", "suf=a"},
          new String[] {"NN", "VB", "IN"});

  private static final PackedModel READ =
      ModelFile.read(ModelFile.write(ModelPacker.packed(LIBRARY)));

  @Test
  void says_what_the_library_says() {
    String[][] contexts = {{"w=sea", "suf=a"}, {"w=land", "unknown"}, {"unknown"}, {}};
    for (String[] context : contexts) {
      assertThat(READ.eval(context)).containsExactly(LIBRARY.eval(context), within(1e-12));
      float[] values = new float[context.length];
      Arrays.fill(values, 0.5f);
      assertThat(READ.eval(context, values))
          .containsExactly(LIBRARY.eval(context, values), within(1e-12));
    }
  }

  @Test
  void names_its_outcomes_as_the_library_does() {
    assertThat(READ.getNumOutcomes()).isEqualTo(3);
    assertThat(READ.getOutcome(2)).isEqualTo("IN");
    assertThat(READ.getIndex("VB")).isEqualTo(1);
    assertThat(READ.getIndex("XX")).isEqualTo(-1);
    assertThat(READ.getBestOutcome(new double[] {0.2, 0.5, 0.3})).isEqualTo("VB");
  }
}
