/** JSON with the place of every node, and reading it so that every problem names its place. */
@NullMarked
package org.factlint.factfile.json;

import org.jspecify.annotations.NullMarked;
