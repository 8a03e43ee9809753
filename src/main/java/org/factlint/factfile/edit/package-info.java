/** Changes fact files for the people who keep them, and leaves all else as they typed it. */
@NullMarked
package org.factlint.factfile.edit;

import org.jspecify.annotations.NullMarked;
