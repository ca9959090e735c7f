/** Benchmarks, run by {@code infra/bench}: each brings its own database and times its own floor. */
@NullMarked
package id.talenta.bench;

import org.jspecify.annotations.NullMarked;
