package org.factlint.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.factlint.compare.Aspect;
import org.junit.jupiter.api.Test;

class FindingIdentityTest {

  @Test
  void an_id_is_a_hash_of_one_flat_array() throws NoSuchAlgorithmException {
    String json =
        "[\"date-conflict\",\"time\",\"opens(mira, bridge)\",\"2021-05-03\",\"2021-05-04\"]";

    assertThat(id("opens(mira, bridge)", "2021-05-04", "2021-05-03")).isEqualTo(hash(json));
  }

  @Test
  void what_json_escapes_is_escaped() throws NoSuchAlgorithmException {
    String json =
        "[\"date-conflict\",\"time\",\"a \\\"b\\\" \\\\ \\u000a\\u0085\\u2028\\u2029é“\",\"x\"]";

    assertThat(id("a \"b\" \\ \n\u0085\u2028\u2029é“", "x")).isEqualTo(hash(json));
  }

  @Test
  void another_value_is_another_id() {
    assertThat(id("q", "2021-05-03")).isNotEqualTo(id("q", "2021-05-04"));
    assertThat(id("q", "ab", "c")).isNotEqualTo(id("q", "a", "bc"));
  }

  private static String id(String question, String... values) {
    return FindingIdentity.of(
            "date-conflict", Aspect.TIME, question, new TreeSet<>(List.of(values)))
        .value();
  }

  private static String hash(String json) throws NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(UTF_8));
    return HexFormat.of().formatHex(digest).substring(0, 16);
  }
}
