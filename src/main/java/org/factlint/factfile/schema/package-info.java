/** JSON Schemas for editors: the formats as they are, with a project's own words as choices. */
@NullMarked
package org.factlint.factfile.schema;

import org.jspecify.annotations.NullMarked;
