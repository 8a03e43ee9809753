/**
 * Simple temporal networks: bounds on the distance between points in time, and the smallest sets of
 * them that cannot hold together. Knows nothing of claims.
 */
@NullMarked
package org.factlint.compare.network;

import org.jspecify.annotations.NullMarked;
