/** What words for times mean in the calendar, before and after it is known what day it is. */
@NullMarked
package org.factlint.extract.time.meaning;

import org.jspecify.annotations.NullMarked;
