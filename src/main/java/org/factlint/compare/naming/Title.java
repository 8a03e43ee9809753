package org.factlint.compare.naming;

/** What a person is called beside their name. */
sealed interface Title permits Rank, Post {

  /** The title, normalised. */
  String key();

  /** The title for readers. */
  String words();

  /** Whether one person hardly has both at one time. */
  boolean clash(Title other);
}
