package org.factlint.extract.quantity;

/**
 * A noun phrase by its words.
 *
 * @param from its first word
 * @param head its last noun
 * @param lemma the head in the singular
 */
record Phrase(int from, int head, String lemma) {
  int to() {
    return head + 1;
  }
}
