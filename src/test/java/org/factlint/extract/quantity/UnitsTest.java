package org.factlint.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What amounts are of. */
class UnitsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a 76-kilometre fence | 76 ucum:km",
        "76 km of fence | 76 ucum:km",
        "12 square miles | 12 ucum:[mi_i]2",
        "300 hectares | 300 ucum:har",
        "60 MW | 60 ucum:MW",
        "a 60-megawatt plant | 60 ucum:MW",
        "450 gigawatt-hours | 450 ucum:GW.h",
        "27 million tonnes | 27000000 ucum:t",
        "38°C | 38 ucum:Cel",
        "minus 12 degrees Celsius | -12 ucum:Cel",
        "90 kilometres per hour | 90 ucum:km/h",
        "6 per cent | 6 ucum:%",
        "2.5 percent | 2.5 ucum:%",
        "7% | 7 ucum:%",
        "0.5 percentage points | 0.5 count:percentage-point",
        "25 basis points | 25 count:basis-point",
        "a 100m sprint | 100 ucum:m",
        "20 pounds of flour | 20 ucum:[lb_av]",
        "5 feet 10 inches | 70 ucum:[in_i]",
        "half a kilometre | 0.5 ucum:km",
      })
  void measures_have_their_ucum_unit(String text, String value) {
    assertThat(Said.value(Said.one(text.strip()).quantity())).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a 25-year licence | 25 ucum:a",
        "three decades | 30 ucum:a",
        "a fortnight, two fortnights | 28 ucum:d",
        "16 working days | 16 ucum:d",
        "two hours and 35 minutes | 155 ucum:min",
        "two hours 35 minutes | 155 ucum:min",
        "two years and three months | 27 ucum:mo",
        "half an hour | 0.5 ucum:h",
        "an hour and a half | 1.5 ucum:h",
        "two and a half years | 2.5 ucum:a",
        "it lasted a week | 1 ucum:wk",
        "five more years | 5 ucum:a",
      })
  void durations_are_quantities(String text, String value) {
    assertThat(Said.value(Said.one(text.strip()).quantity())).isEqualTo(value);
    assertThat(Said.one(text.strip()).kind()).isEqualTo(QuantityMention.Kind.DURATION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$1.2bn | 1200000000 currency:USD",
        "US$1.2 billion | 1200000000 currency:USD",
        "C$3.4 million | 3400000 currency:CAD",
        "A$15 | 15 currency:AUD",
        "€5m | 5000000 currency:EUR",
        "£1,500.50 | 1500.50 currency:GBP",
        "¥300 | 300 currency:JPY",
        "EUR 40 million | 40000000 currency:EUR",
        "40 million EUR | 40000000 currency:EUR",
        "5 million euros | 5000000 currency:EUR",
        "21 billion Namibia dollars | 21000000000 currency:NAD",
        "21 billion New Zealand dollars | 21000000000 currency:NZD",
        "7 million Swiss francs | 7000000 currency:CHF",
        "7 million francs | 7000000 count:franc",
        "2.1 billion crowns | 2100000000 count:crown",
        "2.1 billion Ruritanian crowns | 2100000000 count:crown",
        "2.1 billion Norwegian crowns | 2100000000 currency:NOK",
        "Rs 500 crore | 5000000000 count:rupee",
        "300 million Indian rupees | 300000000 currency:INR",
        "2,000 pounds sterling | 2000 currency:GBP",
        "8,000 won | 8000 currency:KRW",
        "a 500-million-euro loan | 500000000 currency:EUR",
        "50 cents | 50 count:cent",
      })
  void money_has_its_currency_where_the_words_tell_it(String text, String value) {
    QuantityMention mention = Said.one(text.strip());
    assertThat(Said.value(mention.quantity())).isEqualTo(value);
    assertThat(mention.kind()).isEqualTo(QuantityMention.Kind.MONEY);
  }

  @Test
  void billions_of_money_are_money() {
    assertThat(Said.amounts("billions of dollars and hundreds of millions of euros"))
        .containsExactly(
            "billions of dollars = [1000000000..1000000000000] currency:USD",
            "hundreds of millions of euros = [100000000..3000000000] currency:EUR");
  }

  @Test
  void a_verb_is_no_currency() {
    assertThat(Said.amounts("Of 10 candidates, 3 won seats."))
        .containsExactly("10 candidates = 10 count:candidate", "3 = 3 ucum:1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "aged 31 | 31 ucum:a",
        "at the age of 31 | 31 ucum:a",
        "a 31-year-old nurse | 31 ucum:a",
        "six-year-old Lea | 6 ucum:a",
        "a three-month-old calf | 3 ucum:mo",
        "he was 31 years old | 31 ucum:a",
        "Ida Brandt, 31, said so | 31 ucum:a",
        "Ida Brandt (31) said so | 31 ucum:a",
        "She retired at 65. | 65 ucum:a",
        "At 53, she left. | 53 ucum:a",
        "She is in her late thirties | [30..39] ucum:a",
        "A man in his 50s | [50..59] ucum:a",
        "boys aged between 5 and 11 | [5..11] ucum:a",
      })
  void ages_are_told_from_counts(String text, String value) {
    QuantityMention mention = Said.one(text.strip());
    assertThat(Said.value(mention.quantity())).isEqualTo(value);
    assertThat(mention.kind()).isEqualTo(QuantityMention.Kind.AGE);
  }

  @Test
  void numbers_on_a_named_scale_are_no_counts() {
    assertThat(
            Said.in(
                    "A magnitude-5.4 tremor, a magnitude of 7.1, a 6.8-magnitude quake, a category 4 storm")
                .mentions())
        .allMatch(m -> m.kind() == QuantityMention.Kind.SCALE)
        .extracting(m -> Said.lemma(m.noun()) + " " + Said.value(m.quantity()))
        .containsExactly(
            "magnitude 5.4 ucum:1",
            "magnitude 7.1 ucum:1",
            "magnitude 6.8 ucum:1",
            "category 4 ucum:1");
  }
}
